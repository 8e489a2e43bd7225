import { toWallTime } from '../time/time-zone';
import { type Address, below, type Href } from './text';

export type Unit = 'year' | 'month' | 'day';

/** Of a year (`2026`), a month (`2026-08`) or a day (`2026-08-22`). */
export function unitOf(period: string): Unit {
  if (period.length === 4) return 'year';
  return period.length === 7 ? 'month' : 'day';
}

/** The day of an instant, in epoch milliseconds, in an IANA zone; null for a year not of four digits. */
export function dayOf(time: number, timeZone: string): string | null {
  const wall = new Date(toWallTime(time, timeZone));
  const year = wall.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? wall.toISOString().slice(0, 10) : null;
}

/** The year, month or day of digits such as `2026`, `8` and `22`; null when there is none such. */
export function parsePeriod(year: string, month = '', day = ''): string | null {
  const [mm, dd] = [month || '1', day || '1'].map((digits) => digits.padStart(2, '0'));
  const first = new Date(`${year}-${mm}-${dd}T00:00:00Z`);
  if (Number.isNaN(first.getTime())) return null;
  const text = first.toISOString().slice(0, 10);
  // February 30 would become March 1.
  if (!text.endsWith(`-${dd}`)) return null;
  return text.slice(0, day ? 10 : month ? 7 : 4);
}

/** The day of every year, `08-22`, that digits such as `8` and `22` name; null when there is none. */
export function parseDayOfYear(month: string, day: string): string | null {
  return parsePeriod('2000', month, day)?.slice(5) || null;
}

/** Where a year, month or day stands below the address of an archive by date. */
export function periodAddress<Form extends Address | Href>(archive: Form, period: string): Form {
  return below(archive, `${period.replaceAll('-', '/')}/`);
}

/** Where a day of every year, `08-22`, stands. */
export function dayOfYearAddress<Form extends Address | Href>(
  archive: Form,
  dayOfYear: string,
): Form {
  return below(archive, `on/${dayOfYear}/`);
}
