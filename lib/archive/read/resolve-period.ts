import {
  dayOf,
  dayOfYearAddress,
  parseDayOfYear,
  parsePeriod,
  periodAddress,
  unitOf,
} from '../../addresses/period-names';
import type { Store } from '../store/store';
import { getPeriod } from './periods';

/** What stands below the address of an archive by date. */
export interface DatedPage {
  /** Its one true spelling. */
  address: string;
  /** Of the route in `app/`. */
  route: string;
  /** Articles that it has page by page; 0 for what has no pages. */
  articles: number;
}

const BELOW =
  /^(?<year>\d{4})\/(?:(?<month>\d{1,2})\/(?:(?<day>\d{1,2})\/)?)?$|^on\/(?<onMonth>\d{1,2})-(?<onDay>\d{1,2})\/$/;

/** Finds the year, month or day that `below` names, as in `2026/08/`; none without articles. */
export async function resolvePeriod(
  store: Store,
  language: string,
  archive: string,
  below: string,
): Promise<DatedPage | undefined> {
  const { year, month, day, onMonth = '', onDay = '' } = BELOW.exec(below)?.groups ?? {};
  const route = `/${language}/archive`;
  if (!year) {
    const dayOfYear = parseDayOfYear(onMonth, onDay);
    if (!dayOfYear) return undefined;
    const address = dayOfYearAddress(archive, dayOfYear);
    return { address, route: `${route}/on/${dayOfYear}`, articles: 0 };
  }
  const period = parsePeriod(year, month, day);
  const found = period && (await getPeriod(store, language, period));
  if (!found) return undefined;
  const unit = unitOf(period);
  return {
    address: periodAddress(archive, period),
    route: `${route}/${unit}/${period}`,
    articles: unit === 'year' ? 0 : found.count,
  };
}

/** Where the day of today, in the site's time zone, stands in every year. */
export function todayAddress(archive: string, timeZone: string, now: number): string {
  return dayOfYearAddress(archive, dayOf(now, timeZone)?.slice(5) ?? '01-01');
}
