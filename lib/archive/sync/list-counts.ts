import { sql } from 'kysely';
import type { Store } from '../store/store';
import type { Changes } from './apply';
import { listSource } from './claims';
import { indexTerms } from './index-terms';
import { chunks } from './write';

/** Counts the articles of the lists that changed, and takes out lists that have become empty. */
export async function refreshLists(store: Store, { lists }: Changes): Promise<void> {
  for (const ids of chunks([...lists])) {
    await store
      .updateTable('lists')
      .set({ count: sql<number>`(select count(*) from entries where entries.list = lists.id)` })
      .where('id', 'in', ids)
      .execute();
    const empty = await store
      .selectFrom('lists')
      .select('id')
      .where('id', 'in', ids)
      .where('count', '=', 0)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('articles')
              .select('articles.id')
              .whereRef('articles.language', '=', 'lists.language')
              .whereRef('articles.section', '=', 'lists.path')
              .where('articles.kind', '=', 'section')
              .where('articles.visible', '=', 1)
              .where('lists.kind', '=', 'section'),
          ),
        ),
      )
      .execute();
    const gone = empty.map(({ id }) => id);
    await store.deleteFrom('lists').where('id', 'in', gone).execute();
    await store.deleteFrom('addresses').where('source', 'in', gone.map(listSource)).execute();
    await indexTerms(store, ids);
  }
}
