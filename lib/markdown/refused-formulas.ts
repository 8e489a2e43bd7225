import katex from 'katex';
import { decodeString } from 'micromark-util-decode-string';
import { renderBody } from './render';

/** A formula that is shown as its source, and why; where it stands in the body, as far as that is known. */
export interface RefusedFormula {
  tex: string;
  reason: string;
  offset: number;
}

const SHOWN_AS_SOURCE = /<code class="math-error">([^<]*)<\/code>/g;

/** The formulas of a body that cannot be set. It takes as long as to render the body. */
export function listRefusedFormulas(body: string): RefusedFormula[] {
  const { html } = renderBody(body, { math: true });
  let from = 0;
  return Array.from(html.matchAll(SHOWN_AS_SOURCE), ([, shown = '']) => {
    const tex = decodeString(shown);
    const [firstLine = ''] = tex.trim().split('\n');
    const offset = Math.max(body.indexOf(firstLine, from), 0);
    from = offset + firstLine.length;
    return { tex, reason: reasonOf(tex), offset };
  });
}

function reasonOf(tex: string): string {
  try {
    const errorColor = '#c0c0c2';
    const html = katex.renderToString(tex, { strict: false, displayMode: true, errorColor });
    const isRefused = html.includes(errorColor);
    return isRefused ? 'a command of it is not allowed' : 'it is too long, or after too many';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.replace(/^KaTeX parse error: /, '').replace(/ at (?:position|end of).*/s, '');
  }
}
