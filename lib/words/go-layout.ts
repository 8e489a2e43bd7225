import { toWallTime } from '../time/time-zone';
import { CALENDAR } from './calendar-of-dates';

/** The parts of Go's reference time, longest first, and what stands for them. */
const PARTS =
  /January|Monday|2006|-07:00|-0700|Z07:00|MST|Jan|Mon|__2|002|01|02|03|04|05|06|15|PM|pm|_2|1|2|3|4|5/g;

const STYLES = {
  ':date_full': { dateStyle: 'full' },
  ':date_long': { dateStyle: 'long' },
  ':date_medium': { dateStyle: 'medium' },
  ':date_short': { dateStyle: 'short' },
  ':time_full': { timeStyle: 'full' },
  ':time_long': { timeStyle: 'long' },
  ':time_medium': { timeStyle: 'medium' },
  ':time_short': { timeStyle: 'short' },
} as const;

/**
 * A time, in epoch milliseconds, by a layout of Go such as `2006-01-02`, with the names of months
 * and days in a language; or by one of Hugo's names of a language's own forms, such as `:date_full`.
 * https://pkg.go.dev/time#Layout
 */
export function formatByLayout(
  time: number,
  layout: string,
  language: string,
  timeZone: string,
): string {
  const style = Object.entries(STYLES).find(([name]) => name === layout)?.[1];
  const wall = new Date(toWallTime(time, timeZone));
  if (style) {
    // Where a zone is only an offset, none is named: not every release of Node.js knows such zones.
    const named = /^[+-]/.test(timeZone)
      ? { when: wall, timeZone: 'UTC' }
      : { when: time, timeZone };
    const format = new Intl.DateTimeFormat(language, {
      ...style,
      calendar: CALENDAR,
      timeZone: named.timeZone,
    });
    return format.format(named.when);
  }
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, calendar: CALENDAR, timeZone: 'UTC' }).format(
      wall,
    );
  return layout.replace(PARTS, (part) => partOf(part, wall, time, named));
}

function partOf(
  part: string,
  wall: Date,
  time: number,
  named: (options: Intl.DateTimeFormatOptions) => string,
): string {
  const hour = wall.getUTCHours();
  const two = (value: number) => String(value).padStart(2, '0');
  switch (part) {
    case 'January':
      return named({ month: 'long' });
    case 'Jan':
      return named({ month: 'short' });
    case 'Monday':
      return named({ weekday: 'long' });
    case 'Mon':
      return named({ weekday: 'short' });
    case '2006':
      return String(wall.getUTCFullYear());
    case '06':
      return two(wall.getUTCFullYear() % 100);
    case '01':
      return two(wall.getUTCMonth() + 1);
    case '1':
      return String(wall.getUTCMonth() + 1);
    case '02':
      return two(wall.getUTCDate());
    case '2':
      return String(wall.getUTCDate());
    case '_2':
      return String(wall.getUTCDate()).padStart(2, ' ');
    case '15':
      return two(hour);
    case '03':
      return two(hour % 12 || 12);
    case '3':
      return String(hour % 12 || 12);
    case '04':
      return two(wall.getUTCMinutes());
    case '4':
      return String(wall.getUTCMinutes());
    case '05':
      return two(wall.getUTCSeconds());
    case '5':
      return String(wall.getUTCSeconds());
    case 'PM':
      return hour < 12 ? 'AM' : 'PM';
    case 'pm':
      return hour < 12 ? 'am' : 'pm';
    default:
      return zonePart(part, wall, time);
  }
}

function zonePart(part: string, wall: Date, time: number): string {
  if (part === '002' || part === '__2') {
    const start = Date.UTC(wall.getUTCFullYear(), 0, 1);
    const day = String(Math.floor((wall.getTime() - start) / 86_400_000) + 1);
    return day.padStart(3, part === '002' ? '0' : ' ');
  }
  const minutes = Math.round((wall.getTime() - time) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  if (part === 'MST') return minutes === 0 ? 'UTC' : `${sign}${hours}`;
  if (part === 'Z07:00' && minutes === 0) return 'Z';
  return `${sign}${hours}${part === '-0700' ? '' : ':'}${rest}`;
}
