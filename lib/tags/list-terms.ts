import type { Store } from '../archive/store/store';
import { groupBy } from './group-by';

/** A term in one language, as an article calls it. */
export interface Term {
  id: number;
  language: string;
  taxonomy: string;
  /** What stands for it in addresses. */
  path: string;
  name: string;
  /** Articles in its list. */
  count: number;
}

/**
 * The terms that have articles, by taxonomy and language, or those of which `among` has some; in each
 * the most used first.
 */
export async function listTerms(
  store: Store,
  taxonomies: string[],
  among?: Pick<Term, 'taxonomy' | 'language'>[],
): Promise<Term[][]> {
  if (taxonomies.length === 0 || among?.length === 0) return [];
  const asked = among && new Set(among.map(keyOf));
  const languages = among?.map(({ language }) => language);
  const rows = await store
    .selectFrom('lists')
    // What an `_index` file calls it is not how articles do.
    .select(['id', 'language', 'kind as taxonomy', 'path', 'bare_name as name', 'count'])
    .where('kind', 'in', taxonomies)
    .where('count', '>', 0)
    .$if(languages !== undefined, (query) => query.where('language', 'in', languages ?? []))
    .orderBy('count', 'desc')
    .orderBy('path')
    .execute();
  const groups = groupBy(rows, keyOf);
  return [...groups].flatMap(([key, terms]) => (!asked || asked.has(key) ? [terms] : []));
}

function keyOf({ taxonomy, language }: Pick<Term, 'taxonomy' | 'language'>): string {
  return `${taxonomy} ${language}`;
}
