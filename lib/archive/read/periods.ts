import { periodAddress, type Unit, unitOf } from '../../addresses/period-names';
import type { Href } from '../../addresses/text';
import type { Site } from '../../settings/site';
import { getNeighbourPeriods } from '../store/neighbours';
import type { Store } from '../store/store';
import { getArchiveAddress } from './archive-address';
import { CARD_COLUMNS, type Card, toCards } from './cards';

/** Years on one page of an archive by date. */
export const YEARS_PER_PAGE = 20;
/** Of a day in every year, so many years show their articles, and so many of them each. */
const YEARS_WITH_ARTICLES = 30;
const ARTICLES_PER_YEAR = 3;

/** What a page of a day's edition has at least: most days are one page. */
const IN_AN_EDITION = 60;

/** How many articles a page of a month or day has. */
export function pageSizeOf(period: string, { pageSize }: Pick<Site, 'pageSize'>): number {
  return unitOf(period) === 'day' ? Math.max(pageSize, IN_AN_EDITION) : pageSize;
}

/** A year (`2026`), month (`2026-08`) or day (`2026-08-22`), and how many articles it has. */
export interface PeriodCount {
  period: string;
  count: number;
}

/** A period with articles, and the nearest such ones of the same length around it. */
export interface Period extends PeriodCount {
  previous: string | null;
  next: string | null;
}

export async function getPeriod(
  store: Store,
  language: string,
  period: string,
): Promise<Period | undefined> {
  const found = await counts(store, language, unitOf(period))
    .where('period', '=', period)
    .executeTakeFirst();
  return found && { ...found, ...(await getNeighbourPeriods(store, language, period)) };
}

/** The years of a language that have articles, newest first. */
export async function listYears(store: Store, language: string): Promise<PeriodCount[]> {
  return counts(store, language, 'year').orderBy('period', 'desc').execute();
}

/** The months or days that have articles, from the first of one period to the last of another. */
export async function listPeriods(
  store: Store,
  language: string,
  unit: Unit,
  from: string,
  to = from,
): Promise<PeriodCount[]> {
  return counts(store, language, unit)
    .where('period', '>=', from)
    .where('period', '<', endOf(to))
    .orderBy('period')
    .execute();
}

/** The articles of a month or day, newest first, and the section that each stands in. */
export async function listPeriodArticles(
  store: Store,
  language: string,
  period: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<(Card & { section: string })[]> {
  const rows = await store
    .selectFrom('articles')
    .select(CARD_COLUMNS)
    .select('section')
    .where('language', '=', language)
    .where('day', '>=', period)
    .where('day', '<', endOf(period))
    .orderBy('day', 'desc')
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return toCards(store, rows);
}

/** A day such as `08-22` in every year that has articles of it, newest first; older ones as counts. */
export async function listOnDay(
  store: Store,
  language: string,
  dayOfYear: string,
): Promise<(PeriodCount & { cards: Card[] })[]> {
  const years = await listYears(store, language);
  const days = await counts(store, language, 'day')
    .where(
      'period',
      'in',
      years.map(({ period }) => `${period}-${dayOfYear}`),
    )
    .orderBy('period', 'desc')
    .execute();
  const place = { offset: 0, limit: ARTICLES_PER_YEAR };
  return Promise.all(
    days.map(async (day, number) => ({
      ...day,
      cards:
        number < YEARS_WITH_ARTICLES
          ? await listPeriodArticles(store, language, day.period, place)
          : [],
    })),
  );
}

/** Where a period stands in those of some languages that have articles of it. */
export async function listPeriodCounterparts(
  store: Store,
  languages: string[],
  period: string,
): Promise<{ language: string; address: Href }[]> {
  const found = await store
    .selectFrom('periods')
    .select('language')
    .where('language', 'in', languages)
    .where('unit', '=', unitOf(period))
    .where('period', '=', period)
    .execute();
  const places = await Promise.all(
    found.map(async ({ language }) => ({
      language,
      archive: await getArchiveAddress(store, language),
    })),
  );
  return places.flatMap(({ language, archive }) =>
    archive ? [{ language, address: periodAddress(archive, period) }] : [],
  );
}

function counts(store: Store, language: string, unit: Unit) {
  return store
    .selectFrom('periods')
    .select(['period', 'count'])
    .where('language', '=', language)
    .where('unit', '=', unit);
}

/** What stands, in the order of text, behind a period and everything in it. */
function endOf(period: string): string {
  return `${period}~`;
}
