import { type ArticlePage, getSite, getSiteIn } from '@/lib/archive';
import { isHtmlFile } from '@/lib/content/content-file';
import { loadHighlight } from '@/lib/markdown/highlight';
import { type RenderedBody, type RenderOptions, renderBody } from '@/lib/markdown/render';
import { getStrings } from '@/lib/site/strings';
import { loadResize, TEXT_SIZES } from './resize';
import { loadShortcodes } from './shortcodes';

/** Markdown to what `Prose` shows on a page in `language`: notes, coloured code, links of pictures. */
export async function renderText(
  markdown: string,
  language: string,
  options: Partial<Pick<RenderOptions, 'math' | 'shortcodes' | 'isHtml'>> = {},
): Promise<RenderedBody> {
  return renderBody(markdown, {
    math: false,
    ...options,
    ...(await getSite()).markdown,
    words: getStrings(language),
    highlight: await loadHighlight(markdown),
    resize: await loadResize(TEXT_SIZES),
  });
}

/** The body of an article, in the same way. */
export async function renderArticle(article: ArticlePage, language: string): Promise<RenderedBody> {
  const { defaults } = await getSiteIn(article.language);
  return renderText(article.body, language, {
    math: article.mathjax ?? defaults.mathjax,
    shortcodes: await loadShortcodes(article),
    isHtml: isHtmlFile(article.path),
  });
}
