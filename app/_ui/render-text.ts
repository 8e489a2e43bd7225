import { type ArticlePage, getSite, getSiteIn, getWords, leaveUnkept } from '@/lib/archive';
import { isHtmlFile } from '@/lib/content/content-file';
import type { RenderedBody } from '@/lib/markdown/render';
import type { OwnPictures } from '@/lib/markdown/resize';
import { type RenderedInTime, renderWithin } from '@/lib/markdown/thread/render-within';
import type { RenderRequest } from '@/lib/markdown/thread/request';
import { gonePicturesIn } from '@/lib/settings/gone-pictures';
import type { Words } from '@/lib/words';
import { loadOwnPictures } from './own-pictures';
import { loadPictureSizes, TEXT_SIZES } from './resize';
import { loadShortcodeFacts } from './shortcodes';

type Options = Partial<Pick<RenderRequest, 'math' | 'shortcodes' | 'isHtml'>>;

/** Markdown to what `Prose` shows on a page in the language of `words`: notes, coloured code, links of pictures. */
export async function renderText(
  markdown: string,
  words: Words,
  options: Options = {},
  pictures?: OwnPictures,
): Promise<RenderedInTime> {
  const sizes = await loadPictureSizes(TEXT_SIZES, pictures);
  return renderPlain(markdown, words, { ...options, pictures: sizes, colours: true });
}

/** The body of an article, in the same way. */
export async function renderArticle(article: ArticlePage, words: Words): Promise<RenderedBody> {
  const pictures = await loadOwnPictures(article);
  const options = await optionsOf(article);
  return reported(article, await renderText(article.body, words, options, pictures));
}

/** The body of an article without what only a page with styles shows. */
export async function renderPlainArticle(article: ArticlePage): Promise<RenderedBody> {
  const options = await optionsOf(article);
  const words = await getWords(article.language);
  return reported(article, await renderPlain(article.body, words, options));
}

async function renderPlain(
  markdown: string,
  words: Words,
  options: Options & Pick<RenderRequest, 'pictures' | 'colours'>,
): Promise<RenderedInTime> {
  const site = await getSite();
  const { markdown: settings, basePath } = site;
  const instead = site.pictures.gone === 'hide' ? '' : site.pictures.gone;
  const gone = { addresses: gonePicturesIn(markdown, site), instead };
  const { note, tip, important, warning, caution, openPicture, ...others } = words;
  const { watchVideo, playSound, showPost } = others;
  const alerts = { note, tip, important, warning, caution };
  const own = { ...alerts, openPicture, watchVideo, playSound, showPost };
  return renderWithin({
    markdown,
    math: false,
    ...options,
    ...settings,
    basePath,
    gone,
    words: own,
  });
}

async function optionsOf(article: ArticlePage): Promise<Options> {
  const { defaults } = await getSiteIn(article.language);
  return {
    math: article.mathjax ?? defaults.mathjax,
    shortcodes: await loadShortcodeFacts(article),
    isHtml: isHtmlFile(article.path),
  };
}

async function reported({ path }: ArticlePage, rendered: RenderedInTime): Promise<RenderedBody> {
  if (rendered.isLate) leaveUnkept();
  if (rendered.cut) console.warn(`content/${path} is shown in part: ${rendered.cut}`);
  return rendered;
}
