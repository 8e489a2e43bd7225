import { expect, test } from 'vitest';
import { lastDays, lastMonths } from './days';

const midnight = Date.UTC(2026, 2, 1, 0, 30);

test('today is that of the zone', () => {
  expect(lastDays(3, midnight, 'UTC')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect(lastDays(2, midnight, 'America/New_York')).toEqual(['2026-02-27', '2026-02-28']);
});

test('months go back over a year, from its longest day, too', () => {
  const lastDay = Date.UTC(2026, 2, 31, 23, 30);
  expect(lastMonths(4, lastDay, 'UTC')).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
  expect(lastMonths(1, lastDay, 'Asia/Tokyo')).toEqual(['2026-04']);
});
