import type { ArticlePage } from '../archive/read/articles';
import { findTermLinks } from '../archive/read/term-links';
import type { Store } from '../archive/store/store';
import { articleRow } from '../archive/sync/article-row';
import type { Article } from '../content/article';
import type { Site } from '../settings/site';

/** An article as its page would show it, of which the store need know nothing. */
export async function articlePage(
  article: Article,
  site: Site,
  store: Store,
): Promise<ArticlePage> {
  const { fields, id, docid, excerpt, address } = articleRow(article, site);
  const { path, language, section, title, translationKey, date, body } = article;
  const { terms, isSummary, ...others } = fields;
  const linksOf = await findTermLinks(store, [{ language, terms }]);
  return {
    ...others,
    ...{ id, docid, path, language, section, title, translationKey, address, date, body, excerpt },
    summary: isSummary ? excerpt : '',
    terms: linksOf(language, terms),
  };
}
