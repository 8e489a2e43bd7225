import { cutText } from './cost/cut-text';
import { escapeHtml } from './escape';

/** In HTML a character can take six bytes. */
const MAX_LENGTH = 500_000;

/** A body that cannot be rendered, as it is written: its paragraphs, without headings. */
export function renderPlain(source: string): { html: string; headings: []; cut: string } {
  const paragraphs = cutText(source, MAX_LENGTH).split(/\n\s*\n/);
  const html = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>\n`)
    .join('');
  return { html, headings: [], cut: 'The text cannot be rendered, and is shown as it is written' };
}
