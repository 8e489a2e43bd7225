import { sql } from 'kysely';
import { unitOf } from '../../addresses/period-names';
import type { Store } from './store';
import type { Tables } from './tables';

/**
 * The ids of the articles before and after one in a list: `newer` stands nearer to the list's
 * beginning. Readers see them on the article's page, and a sync refreshes that of each.
 */
export async function getNeighbours(
  store: Store,
  list: number,
  article: number,
): Promise<{ newer: number | null; older: number | null }> {
  const place = await store
    .selectFrom('entries')
    .selectAll()
    .where('list', '=', list)
    .where('article', '=', article)
    .executeTakeFirst();
  if (!place) return { newer: null, older: null };
  return { newer: await next(store, place, 'newer'), older: await next(store, place, 'older') };
}

async function next(
  store: Store,
  { list, term_weight, pin, rank, tie, article }: Tables['entries'],
  side: 'newer' | 'older',
): Promise<number | null> {
  const direction = side === 'older' ? 'asc' : 'desc';
  const compare = sql.raw(side === 'older' ? '>' : '<');
  const row = await store
    .selectFrom('entries')
    .select('article')
    .where('list', '=', list)
    .where(
      sql<boolean>`(term_weight, pin, rank, tie, article)
      ${compare} (${term_weight}, ${pin}, ${rank}, ${tie}, ${article})`,
    )
    .orderBy('term_weight', direction)
    .orderBy('pin', direction)
    .orderBy('rank', direction)
    .orderBy('tie', direction)
    .orderBy('article', direction)
    .limit(1)
    .executeTakeFirst();
  return row?.article ?? null;
}

/** The nearest periods of the same length that have articles, before and after one. */
export async function getNeighbourPeriods(
  store: Store,
  language: string,
  period: string,
): Promise<{ previous: string | null; next: string | null }> {
  const all = store
    .selectFrom('periods')
    .select('period')
    .where('language', '=', language)
    .where('unit', '=', unitOf(period))
    .limit(1);
  const previous = await all
    .where('period', '<', period)
    .orderBy('period', 'desc')
    .executeTakeFirst();
  const next = await all.where('period', '>', period).orderBy('period').executeTakeFirst();
  return { previous: previous?.period ?? null, next: next?.period ?? null };
}
