import { toWallTime } from '../time/time-zone';
import { CALENDAR } from './calendar-of-dates';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day as people write it in a language: `formatDate(0, 'en', 'UTC')` is January 1, 1970. */
export function formatDate(time: number, language: string, timeZone: string): string {
  let formatter = formatters.get(language);
  if (!formatter) {
    // Of a wall time: not every browser knows a zone such as `+09:00`.
    formatter = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      calendar: CALENDAR,
      timeZone: 'UTC',
    });
    formatters.set(language, formatter);
  }
  return formatter.format(toWallTime(time, timeZone));
}
