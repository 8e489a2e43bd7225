import { Prose } from './prose';
import { renderText } from './render-text';

/** What a section's `_index` file says above its articles. */
export async function Introduction({ markdown, language }: { markdown: string; language: string }) {
  const { html } = await renderText(markdown, language);
  return <Prose html={html} language={language} />;
}
