import { cutText } from './cost/cut-text';
import { escapeHtml } from './escape';

/** In HTML a character can take six bytes. */
const MAX_LENGTH = 500_000;

/** A body that cannot be rendered, and why: as it is written, in its paragraphs, without headings. */
export function renderPlain(
  source: string,
  reason: unknown,
): { html: string; headings: []; cut: string } {
  const paragraphs = cutText(source, MAX_LENGTH).split(/\n\s*\n/);
  const html = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>\n`)
    .join('');
  const why = reason instanceof Error ? reason.message : String(reason);
  return {
    html,
    headings: [],
    cut: `The text cannot be rendered, and is shown as written: ${why}`,
  };
}
