import { join } from 'node:path';
import { unpackText } from '../archive/store/packed-text';
import type { Store } from '../archive/store/store';

/** Articles that readers can open and that have no text, by their files. */
export async function listEmptyArticles(store: Store): Promise<string[]> {
  const articles = await store
    .selectFrom('articles')
    .select(['path', 'body'])
    .where('visible', '=', 1)
    .where('kind', '=', 'article')
    .execute();
  return articles
    .filter(({ body }) => unpackText(body).trim() === '')
    .map(({ path }) => join('content', path))
    .toSorted();
}
