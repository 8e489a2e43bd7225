import { type SqlBool, sql } from 'kysely';
import { type Unit, unitOf } from '../../addresses/period-names';
import { getNeighbourPeriods } from '../store/neighbours';
import type { Store } from '../store/store';
import { periodTag } from '../store/tags';
import type { Changes } from './apply';

/** Counts the articles of the days that changed, and of their months and years. */
export async function refreshPeriods(store: Store, changes: Changes): Promise<void> {
  if (changes.all) return countAll(store);
  for (const [language, days] of changes.days) {
    const refresh = (period: string) => refreshPeriod(store, changes, language, period);
    for (const day of days) await refresh(day);
    for (const month of beginnings(days, 7)) await refresh(month);
    for (const year of beginnings(days, 4)) await refresh(year);
  }
}

function beginnings(days: Set<string>, length: number): Set<string> {
  return new Set([...days].map((day) => day.slice(0, length)));
}

/** Days from the articles, then months from days and years from months. */
async function countAll(store: Store): Promise<void> {
  await store.deleteFrom('periods').execute();
  await sql`
    insert into periods select language, 'day', day, count(*) from articles
    where day is not null group by language, day`.execute(store);
  await sumUp(store, 'day', 'month', 7);
  await sumUp(store, 'month', 'year', 4);
}

async function sumUp(store: Store, part: Unit, whole: Unit, length: number): Promise<void> {
  await sql`
    insert into periods select language, ${whole}, substr(period, 1, ${sql.lit(length)}), sum(count)
    from periods where unit = ${part} group by 1, 3`.execute(store);
}

async function refreshPeriod(
  store: Store,
  { tags }: Changes,
  language: string,
  period: string,
): Promise<void> {
  const unit = unitOf(period);
  const before = await readCount(store, language, period);
  const now = await countPeriod(store, language, period);
  if (unit !== 'year') tags.add(periodTag(language, period));
  if (now === before) return;
  tags.add(periodTag(language, period));
  if (unit === 'day') tags.add(periodTag(language, period.slice(0, 4)));
  tags.add(periodTag(language, ''));
  await store
    .deleteFrom('periods')
    .where('language', '=', language)
    .where('unit', '=', unit)
    .where('period', '=', period)
    .execute();
  if (now > 0) {
    await store.insertInto('periods').values({ language, unit, period, count: now }).execute();
  }
  if (now > 0 && before > 0) return;
  // The pages before and after lead to one that is new, or to one that is no more.
  const { previous, next } = await getNeighbourPeriods(store, language, period);
  for (const other of [previous, next]) if (other) tags.add(periodTag(language, other));
}

async function readCount(store: Store, language: string, period: string): Promise<number> {
  const row = await store
    .selectFrom('periods')
    .select('count')
    .where('language', '=', language)
    .where('unit', '=', unitOf(period))
    .where('period', '=', period)
    .executeTakeFirst();
  return row?.count ?? 0;
}

async function countPeriod(store: Store, language: string, period: string): Promise<number> {
  if (unitOf(period) === 'day') {
    const { count } = await store
      .selectFrom('articles')
      .select((query) => query.fn.countAll<number>().as('count'))
      .where('language', '=', language)
      .where('day', '=', period)
      .executeTakeFirstOrThrow();
    return count;
  }
  const { count } = await store
    .selectFrom('periods')
    .select((query) => query.fn.sum<number | null>('count').as('count'))
    .where('language', '=', language)
    .where('unit', '=', unitOf(period) === 'month' ? 'day' : 'month')
    .where(sql<SqlBool>`period between ${`${period}-`} and ${`${period}-~`}`)
    .executeTakeFirstOrThrow();
  return count ?? 0;
}
