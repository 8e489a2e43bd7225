import { toInstant } from '../time/time-zone';

const CLOCK = String.raw`(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?`;
// Go writes a zone's name behind its offset: `+0800 CST`. Alone the name would be ambiguous.
const ZONE = String.raw`(Z|UTC?|GMT|[+-]\d{1,2}(?::?\d{2})?)(?: \(?[A-Z]{1,5}\)?)?`;
const TIME = String.raw`${CLOCK}(?:\s*${ZONE})?`;
const NUMERIC = new RegExp(`^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:(?:T|\\s+)${TIME})?$`, 'i');
const NAMED = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})[ -]([a-z]{3,9})[ -](\\d{4})(?:\\s+${TIME})?$`,
  'i',
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MAX_LENGTH = 64;
const UNIX_SECONDS = /^-?\d{1,11}$/;

/** An instant, and how far clocks were ahead of UTC where it was written down. */
export interface Moment {
  /** Epoch milliseconds. */
  time: number;
  /** `+09:00`; null where nothing is said. */
  offset: string | null;
}

/** The instant alone of what `parseMoment` reads. */
export function parseDate(text: string, timeZone: string): number | null {
  return parseMoment(text, timeZone)?.time ?? null;
}

/**
 * Reads `2025-02-07 22:15:21`, a date alone, ISO 8601, RFC 1123, and a whole number as Unix seconds,
 * as Hugo does; what has no offset is read in the IANA zone `timeZone`. `null` for anything else,
 * and for no real date.
 */
export function parseMoment(text: string, timeZone: string): Moment | null {
  const date = text.trim();
  if (date.length > MAX_LENGTH) return null;
  if (UNIX_SECONDS.test(date)) return { time: Number(date) * 1000, offset: null };
  const [numeric, year = '', , month = '', day = '', ...time] = NUMERIC.exec(date) ?? [];
  if (numeric) return toEpochMs(Number(year), Number(month), Number(day), time, timeZone);
  const [named, dayOfMonth = '', name = '', ofYear = '', ...clock] = NAMED.exec(date) ?? [];
  if (!named) return null;
  const number = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return toEpochMs(Number(ofYear), number, Number(dayOfMonth), clock, timeZone);
}

function toEpochMs(
  year: number,
  month: number,
  day: number,
  [hour = '0', minute = '0', second = '0', fraction = '', zone]: (string | undefined)[],
  timeZone: string,
): Moment | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  if (wall.getUTCMonth() !== month - 1) return null;
  const wallMs = wall.setUTCHours(Number(hour), Number(minute), Number(second), ms);
  if (zone === undefined) return { time: toInstant(wallMs, timeZone), offset: null };
  const offset = formatOffset(zone);
  return offset === null ? null : { time: toInstant(wallMs, offset), offset };
}

/** `+09:00` for `+9`, `+0900` and `+09:00`. */
function formatOffset(zone: string): string | null {
  const [, sign = '+', hours = '0', minutes = '00'] =
    /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
