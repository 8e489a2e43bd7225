import { unpackText } from '../lib/archive/store/packed-text';
import { createStore } from '../lib/archive/store/store';

/** What is in the store of a folder, besides the numbers that say in which order it came. */
export async function lookAtStore(folder: string) {
  const store = await createStore(folder);
  try {
    const articles = await store.selectFrom('articles').selectAll().orderBy('path').execute();
    const indexed = await store
      .selectFrom('search')
      .innerJoin('articles', 'articles.docid', 'search.rowid')
      .select('path')
      .orderBy('path')
      .execute();
    const tables = {
      files: await store.selectFrom('files').selectAll().execute(),
      problems: await store.selectFrom('problems').selectAll().execute(),
      lists: await store.selectFrom('lists').selectAll().execute(),
      entries: await store.selectFrom('entries').selectAll().execute(),
      periods: await store.selectFrom('periods').selectAll().execute(),
      addresses: await store.selectFrom('addresses').selectAll().execute(),
      menus: await store.selectFrom('menu_entries').selectAll().execute(),
      references: await store.selectFrom('page_references').selectAll().execute(),
      site: await store.selectFrom('meta').select('value').where('name', '=', 'site').execute(),
    };
    return {
      articles: articles.map(({ docid: _, ...row }) => ({ ...row, body: unpackText(row.body) })),
      indexed,
      ...Object.fromEntries(
        Object.entries(tables).map(([name, rows]) => [
          name,
          rows.map((row) => JSON.stringify(row)).toSorted(),
        ]),
      ),
    };
  } finally {
    await store.destroy();
  }
}
