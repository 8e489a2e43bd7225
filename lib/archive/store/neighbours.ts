import { sql } from 'kysely';
import { unitOf } from '../../addresses/period-names';
import { engineOf } from './engine';
import type { Store, Tables } from './tables';

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

/** Of more articles than this, one look at the whole list costs less than one at each place. */
const FEW = 100;

/** The ids of all articles right before or after one of these in a list, as a list of both. */
export async function listNeighbours(
  store: Store,
  list: number,
  articles: number[],
): Promise<number[]> {
  const sides: (number | null)[] = [];
  if (articles.length <= FEW) {
    for (const article of articles) {
      const { newer, older } = await getNeighbours(store, list, article);
      sides.push(newer, older);
    }
  } else {
    const { rows } = await sql<{ newer: number | null; older: number | null }>`
      select newer, older from (
        select article, lag(article) over places as newer, lead(article) over places as older
        from entries where list = ${list}
        window places as (order by term_weight, pin, rank, tie, article)) beside
      where article in (
        select cast(value as bigint) from ${engineOf(store).eachText}(${JSON.stringify(articles)}))`.execute(
      store,
    );
    for (const { newer, older } of rows) sides.push(newer, older);
  }
  return sides.filter((id) => id !== null);
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
