import { locateField } from '../../content/front-matter';
import { cutText } from '../../markdown/cost/cut-text';
import { extractText } from '../../markdown/text';
import type { Finding } from '../../problems/problem';
import type { ReadArticle } from './article-rule';

const DOTS = /\s*(?:…+|\.{3,}|\[(?:…|\.{3})\])$/;
/** Where a sentence, or what stands for one in a list, may end. */
const WHOLE = /[.!?。！？；;:：”"’』」)）\]】*]$/;
/** Characters of a body in which a summary is looked for, and of a summary that may be one. */
const LOOKED_AT = 6000;
const LEAST = 12;
const SHOWN = 12;

/** A summary that a crawler cut off in a sentence with which the body goes on. */
export function findCutSummary({ article, head }: ReadArticle): Finding[] {
  const summary = article.summary.trim();
  const isDotted = DOTS.test(summary);
  if (summary.length < LEAST || (!isDotted && WHOLE.test(summary))) return [];
  const [start, body] = [summary.replace(DOTS, ''), extractText(cutText(article.body, LOOKED_AT))];
  const [needle, text] = [extractText(start), body];
  const at = needle.length < LEAST ? -1 : text.indexOf(needle);
  const next = at === -1 ? '' : text.slice(at + needle.length);
  // A headline or a line of its own has no mark at its end, and the next one begins.
  if (!goesOn(needle, next, article.body)) return [];
  const { line, column } = locateField(head, 'summary');
  const found =
    head
      .split('\n')
      [line - 1]?.slice(column - 1)
      .trimEnd() ?? '';
  return [
    { rule: 'cut-summary', line, column, found, data: { next: next.trim().slice(0, SHOWN) } },
  ];
}

function goesOn(summary: string, next: string, body: string): boolean {
  if (next.trim() === '' || /^[\s.!?。！？]/.test(next)) return /^ \p{Ll}/u.test(next);
  const end = summary.slice(-8);
  return !body.includes(`${end}\n`);
}
