import { sql } from 'kysely';
import { dateOf } from '../store/docid';
import { engineOf } from '../store/engine';
import type { Store } from '../store/store';
import { monthsOf } from './months';

/** A list under which some of the found articles stand. */
export interface Facet {
  id: number;
  /** `section`, or the taxonomy's name. */
  kind: string;
  name: string;
  /** The section's path or the term's slug. */
  path: string;
  /** Found articles in it. */
  count: number;
}

/** A year, or a month of the year that was chosen. */
export interface TimeFacet {
  /** `2026` or `2026-08`. */
  time: string;
  /** Found articles in it; null where they were not counted. */
  count: number | null;
}

const PER_KIND = 8;
/** Lists that are looked at, the most used first: far more than are shown. */
const MOST_LISTS = 200;
const MOST_TIMES = 30;

/**
 * What articles, by their numbers in the full-text index, are listed under as one of `kinds`; the
 * most used first.
 */
export async function listFacets(
  store: Store,
  docids: number[],
  kinds: string[],
): Promise<Facet[]> {
  const { rows } = await sql<{ lists: string | null }>`
    select string_agg(cast(entries.list as text), ',') as lists
    from ${engineOf(store).eachText}(${JSON.stringify(docids)}) found
    join articles on articles.docid = cast(found.value as bigint)
    join entries on entries.article = articles.id`.execute(store);
  const counts = new Map<string, number>();
  for (const list of rows[0]?.lists?.split(',') ?? []) {
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const used = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_LISTS);
  const lists = await store
    .selectFrom('lists')
    .select(['id', 'kind', 'name', 'path'])
    .where(
      'id',
      'in',
      used.map(([id]) => Number(id)),
    )
    .execute();
  const facets = lists
    .map((list) => ({ ...list, count: counts.get(String(list.id)) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
  return kinds.flatMap((kind) => facets.filter((facet) => facet.kind === kind).slice(0, PER_KIND));
}

/**
 * The years in which articles were published, or where `time` is a year, its months; the latest
 * first. `docids` in descending order; when they are not all (`until` is the date of the oldest
 * article there is), the times before them are there without a count.
 */
export function listTimes(
  docids: number[],
  time: string,
  timeZone: string,
  until: number | null,
): TimeFacet[] {
  const chosen = /^\d{4}$/.test(time);
  if (time && !chosen) return [];
  const dates = docids.map(dateOf).filter((date) => date !== null);
  const oldest = until ?? dates.at(-1) ?? 0;
  const facets: TimeFacet[] = [];
  let place = 0;
  // A day early, so that no time zone's first hours of a year are missed.
  let year = new Date((dates[0] ?? 0) + DAY_MS).getUTCFullYear();
  for (let month = 12; dates.length > 0 && facets.length < MOST_TIMES; ) {
    const name = chosen ? `${time}-${String(month).padStart(2, '0')}` : String(year);
    const from = monthsOf(name, timeZone).from;
    const start = place;
    while (place < dates.length && (dates[place] ?? 0) >= (from ?? 0)) place++;
    const counted = until === null || place < dates.length;
    if (place > start || !counted)
      facets.push({ time: name, count: counted ? place - start : null });
    if (from === null || from <= oldest) break;
    if (chosen) month--;
    else year--;
    if (month === 0) break;
  }
  return facets;
}

const DAY_MS = 86_400_000;
