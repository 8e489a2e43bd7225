import { expect, test } from 'vitest';
import { formatIso, formatRfc1123 } from './write-time';

const TIME = Date.parse('2026-04-30T15:30:00Z');

test.each([
  ['UTC', '2026-04-30T15:30:00.000Z', 'Thu, 30 Apr 2026 15:30:00 GMT'],
  ['+00:00', '2026-04-30T15:30:00.000Z', 'Thu, 30 Apr 2026 15:30:00 GMT'],
  ['+09:00', '2026-05-01T00:30:00.000+09:00', 'Fri, 01 May 2026 00:30:00 +0900'],
  ['-05:30', '2026-04-30T10:00:00.000-05:30', 'Thu, 30 Apr 2026 10:00:00 -0530'],
  ['Asia/Tokyo', '2026-05-01T00:30:00.000+09:00', 'Fri, 01 May 2026 00:30:00 +0900'],
  ['America/New_York', '2026-04-30T11:30:00.000-04:00', 'Thu, 30 Apr 2026 11:30:00 -0400'],
])('an instant in %s', (timeZone, iso, rfc1123) => {
  expect(formatIso({ time: TIME, timeZone })).toBe(iso);
  expect(formatRfc1123({ time: TIME, timeZone })).toBe(rfc1123);
  expect(Date.parse(iso)).toBe(TIME);
  expect(Date.parse(rfc1123)).toBe(TIME);
});
