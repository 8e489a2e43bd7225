import { type RawBuilder, sql } from 'kysely';
import type { Store } from '../store/store';

/**
 * Of more matches than this, the newest are ranked and counted: a word that stands in every
 * second article costs no more than one that stands in a thousand.
 */
export const MOST_MATCHES = 1000;

/** Articles looked at in the first step; every later step may be so many times larger. */
const FIRST_STEP = 20_000;
const GROWTH = 4;

/**
 * Documents with numbers from `first` to `last`. libsql binds every number as a real one, of which
 * FTS5 makes no bound, so that a statement would read the whole index.
 */
export function rowidsBetween(first: number, last: number): RawBuilder<boolean> {
  return sql`rowid between cast(${first} as integer) and cast(${last} as integer)`;
}

export interface Matches {
  /** Numbers in the full-text index, the newest first; `MOST_MATCHES` at the most. */
  docids: number[];
  /** Whether there are, or may be, more than that. */
  more: boolean;
  /** The smallest number that was looked at before time was up; null when all were. */
  since: number | null;
}

/**
 * The newest matches of an expression of FTS5 among numbers `first` to `last`. A statement cannot
 * be stopped, so the range is gone through in steps, the newest first, until there are enough, or
 * `deadline` (as `performance.now` counts) leaves no time; the first step is always taken.
 */
export async function findMatches(
  store: Store,
  match: string,
  { first, last }: { first: number; last: number },
  deadline: number,
): Promise<Matches> {
  const docids: number[] = [];
  let [size, top] = [FIRST_STEP, last];
  while (top >= first) {
    const start = performance.now();
    const bottom = (await numberBelow(store, first, top, size)) ?? first;
    docids.push(...(await matchesIn(store, match, bottom, top, docids.length)));
    if (docids.length > MOST_MATCHES) break;
    top = bottom - 1;
    const costMs = performance.now() - start;
    const leftMs = deadline - performance.now();
    if (top < first) break;
    // What the next step may cost, by what this one did; a tiny step is not worth its beginning.
    size = Math.floor(size * Math.min(GROWTH, leftMs / costMs));
    if (size < FIRST_STEP / GROWTH) {
      return { docids, more: true, since: bottom };
    }
  }
  const more = docids.length > MOST_MATCHES;
  return { docids: docids.slice(0, MOST_MATCHES), more, since: null };
}

/** Counts matches up to `MOST_MATCHES` and one, from the first or last number of a range on. */
export async function countMatches(
  store: Store,
  match: string,
  { first, last }: { first: number; last: number },
  from: 'first' | 'last',
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from search where search match ${match} and ${rowidsBetween(first, last)}
      order by rowid ${sql.raw(from === 'first' ? 'asc' : 'desc')} limit ${MOST_MATCHES + 1})`.execute(
    store,
  );
  return rows[0]?.count ?? 0;
}

async function matchesIn(
  store: Store,
  match: string,
  first: number,
  last: number,
  found: number,
): Promise<number[]> {
  // One text instead of a thousand rows, each of which would cross into JavaScript by itself.
  const { rows } = await sql<{ docids: string }>`
    select json_group_array(docid) as docids from (
      select rowid as docid from search where search match ${match}
      and ${rowidsBetween(first, last)}
      order by rowid desc limit ${MOST_MATCHES + 1 - found})`.execute(store);
  return JSON.parse(rows[0]?.docids ?? '[]');
}

/** The number that lies `count` articles below `last`, if one does. */
async function numberBelow(
  store: Store,
  first: number,
  last: number,
  count: number,
): Promise<number | undefined> {
  const row = await store
    .selectFrom('articles')
    .select('docid')
    .where('docid', '>=', first)
    .where('docid', '<=', last)
    .orderBy('docid', 'desc')
    .limit(1)
    .offset(count)
    .executeTakeFirst();
  return row?.docid;
}
