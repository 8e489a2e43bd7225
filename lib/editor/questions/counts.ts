import type { Unit } from '../../addresses/period-names';
import type { Store } from '../../archive/store/store';

/** How many there are of something. */
export interface Counted {
  name: string;
  count: number;
}

const MOST_LISTS = 12;

/** The dated articles of each period, from `from` on, in all languages; those without any are left out. */
export async function countPeriods(
  store: Store,
  unit: Unit,
  from: string,
): Promise<Map<string, number>> {
  const rows = await store
    .selectFrom('periods')
    .select('period')
    .select(({ fn }) => fn.sum<number>('count').as('count'))
    .where('unit', '=', unit)
    .where('period', '>=', from)
    .groupBy('period')
    .execute();
  return new Map(rows.map(({ period, count }) => [period, Number(count)]));
}

/** The dated articles of each language, most first. */
export async function countLanguages(store: Store): Promise<Counted[]> {
  const rows = await store
    .selectFrom('periods')
    .select('language')
    .select(({ fn }) => fn.sum<number>('count').as('count'))
    .where('unit', '=', 'year')
    .groupBy('language')
    .execute();
  return rows
    .map(({ language, count }) => ({ name: language, count: Number(count) }))
    .toSorted((a, b) => b.count - a.count);
}

/** The largest lists of a kind, `section` or a taxonomy, by their paths, those of all languages together. */
export async function listLargest(store: Store, kind: string): Promise<Counted[]> {
  const rows = await store
    .selectFrom('lists')
    .select('path')
    .select(({ fn }) => [fn.sum<number>('count').as('articles'), fn.min<string>('name').as('name')])
    .where('kind', '=', kind)
    .where('count', '>', 0)
    .groupBy('path')
    .orderBy('articles', 'desc')
    .orderBy('path')
    .limit(MOST_LISTS)
    .execute();
  return rows.map(({ path, name, articles }) => ({
    // Sections of one name lie in several folders.
    name: kind === 'section' ? path : name,
    count: Number(articles),
  }));
}
