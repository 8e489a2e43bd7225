import { CALENDAR } from './calendar-of-dates';

const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

/** A year (`2026`), month (`2026-08`) or day (`2026-08-22`) as people write it in a language. */
export function formatPeriod(period: string, language: string): string {
  return format(period, language, period.length === 4 ? YEAR : period.length === 7 ? MONTH : DAY);
}

/** The name of a month (`2026-08`) without its year: `August`, or `Aug`. */
export function formatMonth(month: string, language: string, length: 'long' | 'short'): string {
  return format(month, language, { month: length });
}

/** A month with its year, in short: `Aug 2026`. */
export function formatShortMonth(month: string, language: string): string {
  return format(month, language, { year: 'numeric', month: 'short' });
}

/** A day of every year (`08-22`): `August 22`. */
export function formatDayOfYear(dayOfYear: string, language: string): string {
  return format(`2000-${dayOfYear}`, language, { month: 'long', day: 'numeric' });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(period: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.entries(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    // Days of the calendar are the same everywhere: only instants have a zone.
    formatter = new Intl.DateTimeFormat(language, {
      ...options,
      calendar: CALENDAR,
      timeZone: 'UTC',
    });
    formatters.set(key, formatter);
  }
  return formatter.format(Date.parse(period));
}
