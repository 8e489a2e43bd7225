import { type ArticlePage, getSiteIn, listReferredPages } from '@/lib/archive';
import { listPages } from '@/lib/markdown/page-links';
import type { ShortcodeFacts } from '@/lib/markdown/thread/request';

/** What the shortcodes of an article ask of the archive and the site. */
export async function loadShortcodeFacts(article: ArticlePage): Promise<ShortcodeFacts> {
  const isReferring = listPages(article.body).length > 0;
  const { params } = await getSiteIn(article.language);
  return {
    pages: isReferring ? await listReferredPages(article.id) : [],
    params: { article: article.params, site: params },
  };
}
