import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, parseDayOfYear, parsePeriod, periodAddress, unitOf } from './period-names';
import { toAddress } from './text';

test.each([
  ['2026-08-22T15:59:59.999Z', 'Asia/Shanghai', '2026-08-22'],
  ['2026-08-22T16:00:00.000Z', 'Asia/Shanghai', '2026-08-23'],
  ['2026-08-22T16:00:00.000Z', 'UTC', '2026-08-22'],
  ['2026-01-01T04:59:59.000Z', 'America/New_York', '2025-12-31'],
  ['2024-02-29T12:00:00.000Z', 'UTC', '2024-02-29'],
  ['2026-03-08T04:59:00.000Z', 'America/New_York', '2026-03-07'],
  ['2026-03-09T03:59:00.000Z', 'America/New_York', '2026-03-08'],
  ['1926-08-22T00:00:00.000Z', 'UTC', '1926-08-22'],
  ['0001-01-01T00:00:00.000Z', 'UTC', null],
])('%s in %s', (instant, zone, day) => {
  expect(dayOf(Date.parse(instant), zone)).toBe(day);
});

test('the day is the one that clocks in the zone show', () => {
  const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'];
  const min = Date.UTC(1960, 0, 1);
  fc.assert(
    fc.property(
      fc.integer({ min, max: Date.UTC(2040, 0, 1) }),
      fc.constantFrom(...zones),
      (time, timeZone) => {
        const shown = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
        expect(dayOf(time, timeZone)).toBe(shown.format(time));
      },
    ),
  );
});

test.each([
  [['2026'], '2026'],
  [['2026', '8'], '2026-08'],
  [['2026', '08', '2'], '2026-08-02'],
  [['2024', '02', '29'], '2024-02-29'],
  [['2025', '02', '29'], null],
  [['2026', '02', '30'], null],
  [['2026', '13'], null],
  [['2026', '0'], null],
  [['2026', '01', '00'], null],
  [['2026', '04', '31'], null],
])('%j are %s', ([year = '', month, day], period) => {
  expect(parsePeriod(year, month, day)).toBe(period);
});

test('a day of every year may be that of leap years', () => {
  expect(parseDayOfYear('2', '29')).toBe('02-29');
  expect(parseDayOfYear('2', '30')).toBeNull();
  expect(parseDayOfYear('', '')).toBeNull();
});

test('a period stands below its archive, folder by folder', () => {
  expect(periodAddress(toAddress('/en/archive/'), '2026-08-22')).toBe('/en/archive/2026/08/22/');
  expect(['2026', '2026-08', '2026-08-22'].map(unitOf)).toEqual(['year', 'month', 'day']);
});
