import { toWallTime } from '../time/time-zone';

const DAY_MS = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What a clock shows: `13:29`; nothing for an article of a day, whose time is midnight. */
export function formatClock(time: number, language: string, timeZone: string): string {
  const wall = toWallTime(time, timeZone);
  if (wall % DAY_MS === 0) return '';
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, {
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' },
    });
    formatters.set(language, formatter);
  }
  return formatter.format(wall);
}
