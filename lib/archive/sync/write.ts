import { sql } from 'kysely';
import type { Claim } from '../../addresses/claim';
import { nextDocid } from '../store/docid';
import { engineOf } from '../store/engine';
import { numberIn } from '../store/number-in';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import type { Rows } from './rows';

/** The lists that a sync has inserted, by their ids. */
export type Inserted = Map<number, { name: string; from: string }>;

/**
 * Inserts the rows of many articles; older rows of the same articles must be gone. Lists that are
 * there already are in `inserted`.
 */
export async function insertRows(store: Store, batch: Rows[], inserted: Inserted): Promise<void> {
  await numberAnew(store, batch);
  for (const rows of chunks(batch.map(({ article }) => article))) {
    await store.insertInto('articles').values(rows).execute();
  }
  await insertEntries(store, unique(batch.flatMap(({ entries }) => entries)));
  for (const rows of chunks(batch.flatMap(({ menus }) => menus))) {
    await store.insertInto('menu_entries').values(rows).execute();
  }
  for (const rows of chunks(batch.flatMap(({ references }) => references))) {
    await store.insertInto('page_references').values(rows).execute();
  }
  await insertLists(store, batch, inserted);
  await insertClaims(
    store,
    batch.flatMap(({ addresses }) => addresses),
  );
}

/** A term is called as the first article by path spells it, before the name of its folder. */
async function insertLists(store: Store, batch: Rows[], inserted: Inserted): Promise<void> {
  const unknown = new Map<number, Tables['lists']>();
  const renamed = new Map<number, Tables['lists']>();
  for (const { article, lists } of batch) {
    const from = article.kind === 'article' ? article.path : BEHIND + article.path;
    for (const list of lists) {
      const known = inserted.get(list.id);
      if (known && known.from <= from) continue;
      inserted.set(list.id, { name: list.bare_name, from });
      if (!known || unknown.has(list.id)) unknown.set(list.id, list);
      else if (known.name !== list.bare_name) renamed.set(list.id, list);
    }
  }
  for (const rows of chunks([...unknown.values()])) {
    await store
      .insertInto('lists')
      .values(rows)
      .onConflict((id) => id.doNothing())
      .execute();
  }
  for (const { id, name, folded, bare_name } of renamed.values()) {
    await store
      .updateTable('lists')
      .set({ name, folded, bare_name })
      .where('id', '=', id)
      .execute();
  }
}

/** Sorts behind every path. */
const BEHIND = '\uffff';

/** There are many: one text of all costs two thirds of what a value for each column does. */
async function insertEntries(store: Store, entries: Tables['entries'][]): Promise<void> {
  const rows = entries.map(({ list, term_weight, pin, rank, tie, article }) => {
    return [list, term_weight, pin, rank, tie, article];
  });
  await sql`
    insert into entries (list, term_weight, pin, rank, tie, article)
    select ${sql.join([0, 1, 2, 3, 4, 5].map((place) => numberIn('value', place)))}
    from ${engineOf(store).each}(${JSON.stringify(rows)})`.execute(store);
}

/** Gives articles whose number in the full-text index is taken another one. */
async function numberAnew(store: Store, batch: Rows[]): Promise<void> {
  const mine = new Set<number>();
  let open = batch.map(({ article }) => article);
  for (let attempt = 1; open.length > 0; attempt++) {
    const rows = await store
      .selectFrom('articles')
      .select('docid')
      .where(
        'docid',
        'in',
        open.map(({ docid }) => docid),
      )
      .execute();
    const taken = new Set(rows.map(({ docid }) => docid));
    open = open.filter((article) => {
      const free = !taken.has(article.docid) && !mine.has(article.docid);
      if (free) mine.add(article.docid);
      else article.docid = nextDocid(article.docid, article.id, attempt);
      return !free;
    });
  }
}

/** Adds claims on addresses; one that is there already stays as it is. */
export async function insertClaims(store: Store, claims: Claim[]): Promise<void> {
  for (const rows of chunks(claims)) {
    await store
      .insertInto('addresses')
      .values(rows)
      .onConflict((key) => key.doNothing())
      .execute();
  }
}

/** Takes articles out of every table, by their ids and paths. */
export async function deleteRows(
  store: Store,
  articles: Pick<Tables['articles'], 'id' | 'path'>[],
): Promise<void> {
  for (const some of chunks(articles)) {
    const ids = some.map(({ id }) => id);
    const paths = some.map(({ path }) => path);
    const stored = await store
      .selectFrom('articles')
      .select('docid')
      .where('id', 'in', ids)
      .execute();
    await engineOf(store).fullText.remove(
      store,
      stored.map(({ docid }) => docid),
    );
    await store.deleteFrom('articles').where('id', 'in', ids).execute();
    await store.deleteFrom('entries').where('article', 'in', ids).execute();
    await store.deleteFrom('menu_entries').where('article', 'in', ids).execute();
    await store.deleteFrom('page_references').where('article', 'in', ids).execute();
    await store.deleteFrom('addresses').where('source', 'in', paths).execute();
  }
}

/** Two spellings of one term put an article into its list once. */
function unique(entries: Tables['entries'][]): Tables['entries'][] {
  return [...new Map(entries.map((entry) => [`${entry.list} ${entry.article}`, entry])).values()];
}

const ROWS_AT_ONCE = 500;

/** SQLite takes 32,766 values in one statement. */
export function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    yield rows.slice(start, start + ROWS_AT_ONCE);
  }
}
