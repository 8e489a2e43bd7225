import { toWallTime } from './time-zone';

/** An instant, in epoch milliseconds, and the zone in which it is told. */
export interface LocalTime {
  time: number;
  timeZone: string;
}

/** The local time of an instant; null where there is none. */
export function localTime(time: number | null, timeZone: string): LocalTime | null {
  return time === null ? null : { time, timeZone };
}

/** An instant as ISO 8601 has it in a zone, `Asia/Tokyo` or `+09:00`; in UTC with a `Z`. */
export function formatIso({ time, timeZone }: LocalTime): string {
  const { wall, offset } = wallOf(time, timeZone);
  return offset === '+00:00' ? wall.toISOString() : wall.toISOString().replace('Z', offset);
}

/** The same as RFC 1123 has it, for RSS: `Fri, 01 May 2026 00:30:00 +0900`. */
export function formatRfc1123({ time, timeZone }: LocalTime): string {
  const { wall, offset } = wallOf(time, timeZone);
  return offset === '+00:00'
    ? wall.toUTCString()
    : wall.toUTCString().replace('GMT', offset.replace(':', ''));
}

/** Offsets are told in whole minutes, in which those of old local times are not. */
function wallOf(time: number, timeZone: string): { wall: Date; offset: string } {
  const minutes = Math.round((toWallTime(time, timeZone) - time) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
  return { wall: new Date(time + minutes * 60_000), offset: `${minutes < 0 ? '-' : '+'}${digits}` };
}
