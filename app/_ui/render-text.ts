import { getSite } from '@/lib/archive';
import { loadHighlight } from '@/lib/markdown/highlight';
import { type RenderedBody, renderBody } from '@/lib/markdown/render';
import type { ShortcodeContext } from '@/lib/markdown/shortcodes/known';
import { getStrings } from '@/lib/site/strings';
import { loadResize, TEXT_SIZES } from './resize';

/** Markdown to what `Prose` shows on a page in `language`: notes, coloured code, links of pictures. */
export async function renderText(
  markdown: string,
  language: string,
  { math = false, shortcodes }: { math?: boolean; shortcodes?: ShortcodeContext } = {},
): Promise<RenderedBody> {
  return renderBody(markdown, {
    math,
    shortcodes,
    headingIds: (await getSite()).headingIds,
    words: getStrings(language),
    highlight: await loadHighlight(markdown),
    resize: await loadResize(TEXT_SIZES),
  });
}
