import { renderBody } from './render';

/** Markdown of a few words, such as an author's bio, to the same safe HTML as a body. */
export function renderInline(markdown: string): string {
  return renderBody(markdown, { math: false }).html.trim();
}
