const DAY_MS = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock shows at a wall time, in milliseconds as if it were UTC: `13:29`; nothing at midnight,
 * which is the time of an article of a day.
 */
export function formatWallClock(wall: number, language: string): string {
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
