import path from 'node:path';
import type { Store } from '../../archive/store/store';
import { cleanSource } from '../../content/source-text';
import { readText } from '../../settings/read-text';
import type { Known } from './naming';

/** Every article and every text of a section, by path. */
export async function listKnown(store: Store): Promise<Known[]> {
  return store
    .selectFrom('articles')
    .select(['path', 'kind', 'language', 'section'])
    .orderBy('path')
    .execute();
}

const MOST_TEXTS = 20;

/** The texts of the newest articles of a section in a language, or where it has none, of the language. */
export async function readNewest(
  store: Store,
  siteFolder: string,
  { language, section }: { language: string; section: string },
): Promise<string[]> {
  const newest = store
    .selectFrom('articles')
    .select('path')
    .where('kind', '=', 'article')
    .where('language', '=', language)
    .orderBy('date', 'desc')
    .limit(MOST_TEXTS);
  const near = await newest.where('section', '=', section).execute();
  const found = near.length > 0 ? near : await newest.execute();
  return found.map(({ path: file }) =>
    cleanSource(readText(path.join(siteFolder, 'content', file), file), () => {}),
  );
}
