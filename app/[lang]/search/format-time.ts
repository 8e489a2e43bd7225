import { parseDate } from '@/lib/content/dates';

/** A year or month as a reader says it: `2026-08` is August 2026; anything else stays as it is. */
export function formatTime(time: string, language: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(time) ?? [];
  const date = year ? parseDate(`${year}-${month ?? '01'}-01`, 'UTC') : null;
  if (date === null) return time;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: month ? 'long' : undefined,
    timeZone: 'UTC',
  }).format(date);
}
