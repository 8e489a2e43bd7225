import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { FullText, Match, Phrase, Range } from '../full-text';
import type { Store } from '../tables';

/** FTS5, https://sqlite.org/fts5.html */
export const fullText: FullText = {
  /**
   * FTS5 writes a segment whenever a number is not larger than the one before, and with every
   * statement of several rows, so many at a time, in their order and one by one is many times faster.
   */
  async insert(store, documents) {
    const ordered = documents.toSorted((a, b) => a.rowid - b.rowid);
    for (const row of ordered) await store.insertInto('search').values(row).execute();
  },

  async remove(store, docids) {
    await store.deleteFrom('search').where('rowid', 'in', docids).execute();
  },

  async empty(store) {
    await store.deleteFrom('search').execute();
    await store.deleteFrom('terms').execute();
  },

  find,

  /** To find all that match is faster here than to look at each number. */
  async findAmong(store, match, docids) {
    const among = new Set(docids);
    const range = { first: Math.min(...docids), last: Math.max(...docids) };
    return (await find(store, match, range)).filter((docid) => among.has(docid));
  },

  async count(store, match, range, { from, most }) {
    const order = sql.raw(from === 'first' ? 'asc' : 'desc');
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (
        select 1 from search where ${matches(match, range)}
        order by rowid ${order} limit ${most})`.execute(store);
    return rows[0]?.count ?? 0;
  },

  async insertTerms(store, terms) {
    await store.insertInto('terms').values(terms).execute();
  },

  async removeTerms(store, ids) {
    await store.deleteFrom('terms').where('rowid', 'in', ids).execute();
  },

  async findTerms(store: Store, word, limit) {
    const { rows } = await sql<{ id: number }>`select rowid as id from terms
      where terms match ${quote({ tokens: [word], isOpen: true })} limit ${limit}`.execute(store);
    return rows.map(({ id }) => id);
  },
};

async function find(store: Store, match: Match, range: Range, limit = -1): Promise<number[]> {
  // One text instead of a thousand rows, each of which would cross into JavaScript by itself.
  const { rows } = await sql<{ docids: string }>`
    select json_group_array(docid) as docids from (
      select rowid as docid from search where ${matches(match, range)}
      order by rowid desc limit ${limit})`.execute(store);
  return JSON.parse(rows[0]?.docids ?? '[]');
}

/**
 * libsql binds every number as a real one, of which FTS5 makes no bound, so that a statement would
 * read the whole index.
 */
function matches(match: Match, { first, last }: Range): RawBuilder<SqlBool> {
  return sql`search match ${expressionOf(match)}
    and rowid between cast(${first} as integer) and cast(${last} as integer)`;
}

/** What is looked for, in FTS5's language. */
export function expressionOf({ wanted, of, unwanted, in: where, lists }: Match): string {
  const positive = wanted.map(quote).join(of === 'all' ? ' AND ' : ' OR ');
  const negative = unwanted.map((phrase) => ` NOT ${quote(phrase)}`).join('');
  const narrowed = lists.map((list) => `lists : ${list} AND `).join('');
  return `${narrowed}${where === 'text' ? '{body title}' : 'title'} : ((${positive})${negative})`;
}

function quote({ tokens, isOpen }: Phrase): string {
  return `"${tokens.join(' ')}"${isOpen ? ' *' : ''}`;
}
