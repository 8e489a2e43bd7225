import { type SqlBool, sql } from 'kysely';
import type { Site } from '../../settings/site';
import { engineOf } from '../store/engine';
import { numberIn } from '../store/number-in';
import type { Store } from '../store/store';
import type { Changes } from './apply';
import { listSource } from './claims';
import { indexTerms } from './index-terms';
import { nameLists } from './list-names';
import { chunks } from './write';

/**
 * Counts the articles of the lists that changed, takes out those for which nothing stands, and names
 * the others.
 */
export async function refreshLists(store: Store, site: Site, changes: Changes): Promise<void> {
  const { lists } = changes;
  if (changes.all) await countAll(store);
  else await addGains(store, changes);
  // A section stands as long as one below it does.
  for (const isInner of [sql<SqlBool>`path like '%/%'`, sql<SqlBool>`path not like '%/%'`]) {
    for (const ids of chunks([...lists])) {
      const empty = await store
        .selectFrom('lists')
        .select('id')
        .where('id', 'in', ids)
        .where('count', '=', 0)
        .where(isInner)
        .where(sql<SqlBool>`not exists (${WRITTEN}) and not exists (${BELOW})`)
        .execute();
      const gone = empty.map(({ id }) => id);
      await store.deleteFrom('lists').where('id', 'in', gone).execute();
      await store.deleteFrom('addresses').where('source', 'in', gone.map(listSource)).execute();
    }
  }
  await nameLists(store, site, changes);
  for (const ids of chunks([...lists])) await indexTerms(store, ids);
}

async function countAll(store: Store): Promise<void> {
  await store
    .updateTable('lists')
    .set({ count: sql<number>`(select count(*) from entries where entries.list = lists.id)` })
    .execute();
}

/** Nothing is counted, for a list may have a million articles. */
async function addGains(store: Store, { gains }: Changes): Promise<void> {
  for (const some of chunks([...gains].filter(([, gain]) => gain !== 0))) {
    await sql`
      update lists set count = count + ${numberIn('gained.value', 1)}
      from ${engineOf(store).each}(${JSON.stringify(some)}) gained
      where lists.id = ${numberIn('gained.value', 0)}`.execute(store);
  }
}

const WRITTEN = sql`select 1 from articles
  where articles.language = lists.language and articles.kind = 'section' and articles.visible = 1
  and articles.section = case lists.kind when 'section' then lists.path else lists.kind || '/' || lists.path end`;

/** In the order of characters, `0` is what follows `/`. */
const BELOW = sql`select 1 from lists inner_list
  where inner_list.language = lists.language and lists.kind = 'section'
  and inner_list.kind = 'section' and inner_list.path > lists.path || '/'
  and inner_list.path < lists.path || '0'`;
