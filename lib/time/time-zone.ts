const DAY_MS = 86_400_000;

/**
 * The instant, in epoch milliseconds, at which clocks in a zone, `Asia/Tokyo` or `+09:00`, show a wall time (itself in
 * milliseconds, as if it were UTC). Of two such instants the first; in the gap of a clock change
 * as late as if clocks had not changed: the `compatible` rule of Temporal.
 */
export function toInstant(wallMs: number, timeZone: string): number {
  const fixed = fixedOffset(timeZone);
  if (fixed !== null) return wallMs - fixed;
  const zone = getZone(timeZone);
  const day = Math.floor(wallMs / DAY_MS);
  const before = offsetAtStart(day - 1, zone);
  const after = offsetAtStart(day + 2, zone);
  const early = wallMs - before;
  if (before === after || offsetAt(early, zone) === before) return early;
  const late = wallMs - after;
  return offsetAt(late, zone) === after ? late : early;
}

/** The wall time in a zone, `Asia/Tokyo` or `+09:00`, at an instant, in milliseconds as if it were UTC. */
export function toWallTime(instantMs: number, timeZone: string): number {
  const fixed = fixedOffset(timeZone);
  if (fixed !== null) return instantMs + fixed;
  const zone = getZone(timeZone);
  const day = Math.floor(instantMs / DAY_MS);
  const before = offsetAtStart(day, zone);
  const same = before === offsetAtStart(day + 1, zone);
  return instantMs + (same ? before : offsetAt(instantMs, zone));
}

/** Milliseconds of `+09:00`; null for a zone with a name. */
function fixedOffset(timeZone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone) ?? [];
  if (!sign) return null;
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ms : ms;
}

interface Zone {
  /** `null` for a zone nobody knows, which is taken for UTC. */
  format: Intl.DateTimeFormat | null;
  /** Offsets at the start of days, as counted in UTC since the epoch. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();
const MAX_OFFSETS = 20_000;

function getZone(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone = { format: createFormat(timeZone), offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

function createFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

function offsetAtStart(day: number, zone: Zone): number {
  const known = zone.offsets.get(day);
  if (known !== undefined) return known;
  if (zone.offsets.size >= MAX_OFFSETS) zone.offsets.clear();
  const offset = offsetAt(day * DAY_MS, zone);
  zone.offsets.set(day, offset);
  return offset;
}

const OFFSET = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/;

/** What a zone adds to UTC at an instant, in milliseconds. */
function offsetAt(instantMs: number, { format }: Zone): number {
  const text = format?.format(instantMs) ?? '';
  const [found, sign, hours, minutes, seconds = '0'] = OFFSET.exec(text) ?? [];
  if (!found) return 0;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}
