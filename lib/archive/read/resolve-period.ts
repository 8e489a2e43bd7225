import type { Page } from '../../addresses/pages';
import {
  dayOf,
  dayOfYearAddress,
  parseDayOfYear,
  parsePeriod,
  periodAddress,
  unitOf,
} from '../../addresses/period-names';
import type { Address } from '../../addresses/text';
import type { Site } from '../../settings/site';
import type { Store } from '../store/store';
import { getPeriod, pageSizeOf } from './periods';

/** What stands below the address of an archive by date. */
export interface DatedPage {
  /** Its one true spelling. */
  address: Address;
  page: Page;
  /** Articles that it has page by page, so many on each; 0 for what has no pages. */
  articles: number;
  pageSize: number;
}

const BELOW =
  /^(?<year>\d{4})\/(?:(?<month>\d{1,2})\/(?:(?<day>\d{1,2})\/)?)?$|^on\/(?<onMonth>\d{1,2})-(?<onDay>\d{1,2})\/$/;

/**
 * Finds the year, month or day that `below` names, as in `2026/08/`, and of it the page `number`;
 * none without articles.
 */
export async function resolvePeriod(
  store: Store,
  language: string,
  archive: Address,
  below: string,
  number: number,
  site: Pick<Site, 'pageSize'>,
): Promise<DatedPage | undefined> {
  const { year, month, day, onMonth = '', onDay = '' } = BELOW.exec(below)?.groups ?? {};
  if (!year) {
    const dayOfYear = parseDayOfYear(onMonth, onDay);
    if (!dayOfYear) return undefined;
    const address = dayOfYearAddress(archive, dayOfYear);
    return {
      address,
      page: { kind: 'dayOfYear', language, day: dayOfYear },
      articles: 0,
      pageSize: 1,
    };
  }
  const period = parsePeriod(year, month, day);
  const found = period && (await getPeriod(store, language, period));
  if (!found) return undefined;
  const kind = unitOf(period);
  const address = periodAddress(archive, period);
  return kind === 'year'
    ? { address, page: { kind, language, period }, articles: 0, pageSize: 1 }
    : {
        address,
        page: { kind, language, period, page: number },
        articles: found.count,
        pageSize: pageSizeOf(period, site),
      };
}

/** Where the day of today, in the site's time zone, stands in every year. */
export function todayAddress(archive: Address, timeZone: string, now: number): Address {
  return dayOfYearAddress(archive, dayOf(now, timeZone)?.slice(5) ?? '01-01');
}
