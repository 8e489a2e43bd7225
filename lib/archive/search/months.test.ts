import { expect, test } from 'vitest';
import { monthsOf } from './months';

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

test.each([
  ['2026', 'UTC', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2026-12', 'UTC', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2024-02-29', 'UTC', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['2026-08', 'Asia/Shanghai', '2026-07-31T16:00:00.000Z', '2026-08-31T16:00:00.000Z'],
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'],
  ['2026-13', 'UTC', null, null],
  ['2026-02-30', 'UTC', null, null],
  ['', 'UTC', null, null],
  ['now', 'UTC', null, null],
])('%s in %s', (time, zone, from, to) => {
  const range = monthsOf(time, zone);
  expect([iso(range.from), iso(range.to)]).toEqual([from, to]);
});
