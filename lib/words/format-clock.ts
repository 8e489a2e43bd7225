import { toWallTime } from '../time/time-zone';
import { formatWallClock } from './wall-clock';

/** What a clock in a zone shows at an instant: `13:29`; nothing for an article of a day, whose time is midnight. */
export function formatClock(time: number, language: string, timeZone: string): string {
  return formatWallClock(toWallTime(time, timeZone), language);
}
