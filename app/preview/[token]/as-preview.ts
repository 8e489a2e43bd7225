import { asWritten, type Reading } from '@/app/[lang]/article/[id]/reading';
import type { Href } from '@/lib/addresses/text';
import type { ArticlePage } from '@/lib/archive';
import { moveAddresses } from '@/lib/markdown/absolute';
import type { PreviewedArticle } from '@/lib/preview/load-preview';
import { movedTo } from '@/lib/preview/moved-to';
import type { Words } from '@/lib/words';

/** A previewed article, with the files of its bundle below the preview, and all links to the site. */
export function asPreview(
  { article, address }: Pick<PreviewedArticle, 'article'> & { address: Href },
  words: Words,
): { article: ArticlePage; reading: Reading } {
  const move = movedTo(address, article);
  const { thumbnail } = article;
  return {
    article: {
      ...article,
      thumbnail: thumbnail && { ...thumbnail, src: move(thumbnail.src) },
    },
    reading: { ...asWritten(words), html: (html) => moveAddresses(html, move) },
  };
}
