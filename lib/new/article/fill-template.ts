import { excerpt, type Position, positionAt } from '../../content/report';
import { evaluate } from './template-action';
import type { TemplateFacts } from './template-value';

/** A part of an archetype that is not run, and where it begins. */
export interface LeftOut extends Position {
  found: string;
}

const ACTION = /(?:\s*\{\{-(?=\s)|\{\{)([\s\S]*?)(?:(?<=\s)-\}\}\s*|\}\})/g;
const SHORTCODE = /^[<%]/;
const COMMENT = /^\s*\/\*[\s\S]*\*\/\s*$/;
const OPENS = /^\s*(?:if|range|with|block|define)\b/;
const CLOSES = /^\s*end\s*$/;

/**
 * An archetype with the values of what it asks for. What is more than that, such as conditions with
 * all that is in them, is left out, and told by its place in the text; shortcodes stay.
 */
export function fillTemplate(
  text: string,
  facts: TemplateFacts,
): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  let filled = '';
  let at = 0;
  let depth = 0;
  for (const { 0: found, 1: action = '', index } of text.matchAll(ACTION)) {
    if (SHORTCODE.test(action)) continue;
    if (depth === 0) filled += text.slice(at, index);
    at = index + found.length;
    const value = depth > 0 || COMMENT.test(action) ? '' : evaluate(action, facts);
    if (value === undefined) {
      const start = index + found.indexOf('{{');
      leftOut.push({ ...positionAt(text, start), found: excerpt(found) });
    }
    filled += value ?? '';
    if (OPENS.test(action)) depth += 1;
    else if (CLOSES.test(action)) depth = Math.max(0, depth - 1);
  }
  return { text: filled + (depth === 0 ? text.slice(at) : ''), leftOut };
}
