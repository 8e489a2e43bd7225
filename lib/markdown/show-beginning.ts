import { escapeHtml } from './escape';
import type { RenderedBody } from './render';

/** Characters of a body that are shown where it cannot be rendered. */
const SHOWN = 50_000;

/** The beginning of a body as it is written, in paragraphs; `cut` says why, in English. */
export function showBeginning(markdown: string, cut: string): RenderedBody {
  const paragraphs = markdown
    .slice(0, SHOWN)
    .trim()
    .split(/\n\s*\n/);
  const html = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>\n`).join('');
  return { html, headings: [], cut };
}
