import { formatWallClock } from './wall-clock';

/**
 * A wall time of today, in milliseconds as if it were UTC, as people write it: `今天 13:29`; nothing
 * for an article of a day.
 */
export function formatToday(wall: number, language: string): string {
  const clock = formatWallClock(wall, language);
  const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  return clock && `${today.charAt(0).toLocaleUpperCase(language)}${today.slice(1)} ${clock}`;
}
