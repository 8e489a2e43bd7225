import { toWallTime } from '../../time/time-zone';

const DAY_MS = 86_400_000;

/** The last days, `2026-08-22`, the newest at the end: today is that of `now` in a zone. */
export function lastDays(count: number, now: number, timeZone: string): string[] {
  const today = toWallTime(now, timeZone);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(today - (count - 1 - index) * DAY_MS);
    return day.toISOString().slice(0, 10);
  });
}

/** The last months, `2026-08`, the newest at the end. */
export function lastMonths(count: number, now: number, timeZone: string): string[] {
  const today = new Date(toWallTime(now, timeZone));
  return Array.from({ length: count }, (_, index) => {
    const month = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - (count - 1 - index));
    return new Date(month).toISOString().slice(0, 7);
  });
}
