import { parseDate } from '../../content/dates';

/**
 * The beginning and end of a year (`2026`), month (`2026-08`) or day (`2026-08-22`) in a time
 * zone, in epoch milliseconds, the end not included; null for both when it is none of them.
 */
export function monthsOf(
  time: string,
  timeZone: string,
): { from: number | null; to: number | null } {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(time) ?? [];
  const from = year ? parseDate(`${year}-${month ?? '01'}-${day ?? '01'}`, timeZone) : null;
  if (from === null) return { from: null, to: null };
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (day) last.setUTCDate(last.getUTCDate() + 1);
  else if (month) last.setUTCMonth(last.getUTCMonth() + 1);
  else last.setUTCFullYear(last.getUTCFullYear() + 1);
  return { from, to: parseDate(last.toISOString().slice(0, 10), timeZone) };
}
