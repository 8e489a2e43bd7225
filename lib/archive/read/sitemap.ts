import { sql } from 'kysely';
import { homeAddress } from '../../addresses/home';
import { dayOf } from '../../addresses/period-names';
import type { Href } from '../../addresses/text';
import type { Site } from '../../settings/site';
import { type LocalTime, localTime } from '../../time/write-time';
import { parseFields } from '../store/article-fields';
import { docidRange } from '../store/docid';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';

/** Addresses in one sitemap; the protocol allows 50,000. */
export const SITEMAP_SIZE = 10_000;
const DAY_MS = 86_400_000;
const NEWS_MS = 2 * DAY_MS;
const MOST_NEWS = 1000;

/** A page for a sitemap. */
export interface MappedPage {
  address: Href;
  modified: LocalTime | null;
}

/** The parts of a language's sitemap by name: months, what has no date, and lists, each in pages. */
export async function listSitemapParts(store: Store, site: Site, language: string) {
  const months = await store
    .selectFrom('periods')
    .select(['period', 'count'])
    .where('language', '=', language)
    .where('unit', '=', 'month')
    .orderBy('period', 'desc')
    .execute();
  const { undatedCount } = await undated(store, site, language)
    .select((query) => query.fn.countAll<number>().as('undatedCount'))
    .executeTakeFirstOrThrow();
  const { listCount } = await lists(store, language)
    .select((query) => query.fn.countAll<number>().as('listCount'))
    .executeTakeFirstOrThrow();
  return [
    ...months.flatMap(({ period, count }) => partsOf(period, count)),
    ...partsOf('undated', undatedCount),
    ...partsOf('lists', listCount),
  ];
}

function partsOf(name: string, count: number): string[] {
  const pages = Math.ceil(count / SITEMAP_SIZE);
  return Array.from({ length: pages }, (_, index) => `${name}-${index + 1}`);
}

/** The pages of one part; empty for one that is not there. */
export async function listMappedPages(
  store: Store,
  site: Site,
  language: string,
  part: string,
): Promise<MappedPage[]> {
  const [, name = '', digits = ''] = /^(\d{4}-\d{2}|undated|lists)-(\d{1,4})$/.exec(part) ?? [];
  const offset = (Number(digits) - 1) * SITEMAP_SIZE;
  if (!name || offset < 0) return [];
  if (name === 'undated') {
    const rows = await undated(store, site, language)
      .select(['address', 'date', 'fields'])
      .orderBy('docid')
      .limit(SITEMAP_SIZE)
      .offset(offset)
      .execute();
    return rows.map(toPage);
  }
  if (name === 'lists') {
    const rows = await lists(store, language)
      .select('address')
      .orderBy('id')
      .limit(SITEMAP_SIZE)
      .offset(offset)
      .execute();
    const home = offset === 0 ? [{ address: homeAddress(site, language) }] : [];
    return [...home, ...rows].map(({ address }) => ({ address, modified: null }));
  }
  const rows = await store
    .selectFrom('articles')
    .select(['address', 'date', 'fields'])
    .where('language', '=', language)
    .where('day', '>=', name)
    .where('day', '<', `${name}~`)
    .orderBy('day')
    .orderBy('date')
    .orderBy('id')
    .limit(SITEMAP_SIZE)
    .offset(offset)
    .execute();
  return rows.map(toPage);
}

/** Terms and sections. */
function lists(store: Store, language: string) {
  return store.selectFrom('lists').where('language', '=', language).where('kind', '!=', 'home');
}

/** Articles without a date, and pages outside sections. */
function undated(store: Store, site: Site, language: string) {
  const number = site.languages.findIndex(({ code }) => code === language);
  const { first, last } = docidRange(number, null, Number.NEGATIVE_INFINITY);
  return store
    .selectFrom('articles')
    .where('docid', '>=', first)
    .where('docid', '<=', last)
    .where('kind', '=', 'article')
    .where('visible', '=', 1)
    .where(sql`fields ->> 'unlisted'`, 'is', null);
}

/** The articles of the last two days, newest first; `now` in epoch milliseconds. */
export async function listNews(store: Store, site: Site, language: string, now: number) {
  // A day more: an article's own clocks may be behind those of the site.
  const from = dayOf(now - NEWS_MS - DAY_MS, site.timeZone) ?? '';
  const rows = await store
    .selectFrom('articles')
    .select(['address', 'title', 'date', 'fields'])
    .where('language', '=', language)
    .where('day', '>=', from)
    .orderBy('day', 'desc')
    .orderBy('date', 'desc')
    .limit(MOST_NEWS)
    .execute();
  return rows.flatMap(({ address, title, date, fields }) =>
    date !== null && date > now - NEWS_MS && date <= now
      ? { address, title, published: { time: date, timeZone: parseFields(fields).timeZone } }
      : [],
  );
}

function toPage({
  address,
  date,
  fields,
}: Pick<Tables['articles'], 'address' | 'date' | 'fields'>): MappedPage {
  const { lastmod, lastmodZone, timeZone } = parseFields(fields);
  return { address, modified: localTime(lastmod, lastmodZone) ?? localTime(date, timeZone) };
}
