import type { Words } from '@/lib/words';
import { Prose } from './prose';
import { renderText } from './render-text';

/** What a section's `_index` file says above its articles. */
export async function Introduction({ markdown, words }: { markdown: string; words: Words }) {
  const { html } = await renderText(markdown, words);
  return <Prose html={html} words={words} />;
}
