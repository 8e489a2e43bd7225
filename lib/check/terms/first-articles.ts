import type { Store } from '../../archive/store/store';

const AT_ONCE = 500;

/** The first article by path of each of these lists, by their ids. */
export async function listFirsts(store: Store, ids: number[]): Promise<Map<number, string>> {
  const firsts = new Map<number, string>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const rows = await store
      .selectFrom('entries')
      .innerJoin('articles', 'articles.id', 'entries.article')
      .select(['entries.list', ({ fn }) => fn.min('articles.path').as('path')])
      .where('entries.list', 'in', ids.slice(start, start + AT_ONCE))
      .groupBy('entries.list')
      .execute();
    for (const { list, path } of rows) firsts.set(list, path);
  }
  return firsts;
}

/** A term, and the article at `path`, which is the first by path that has it. */
export interface Begun {
  id: number;
  language: string;
  taxonomy: string;
  path: string;
}

/** The terms of which one of these articles is the first by path. */
export async function listBegun(
  store: Store,
  taxonomies: string[],
  paths: string[],
): Promise<Begun[]> {
  const begun: Begun[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const rows = await store
      .selectFrom('articles')
      .innerJoin('entries', 'entries.article', 'articles.id')
      .innerJoin('lists', 'lists.id', 'entries.list')
      .select(['lists.id', 'lists.language', 'lists.kind as taxonomy', 'articles.path'])
      .where('articles.path', 'in', paths.slice(start, start + AT_ONCE))
      .where('lists.kind', 'in', taxonomies)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('entries as other')
              .innerJoin('articles as before', 'before.id', 'other.article')
              .select('before.id')
              .whereRef('other.list', '=', 'entries.list')
              .whereRef('before.path', '<', 'articles.path'),
          ),
        ),
      )
      .execute();
    begun.push(...rows);
  }
  return begun;
}
