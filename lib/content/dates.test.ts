import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parseDate } from './dates';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Europe/London', 'Asia/Kathmandu'];

/** What clocks in a zone show, by a way of its own. */
function wallTime(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(instant);
}

describe('parseDate', () => {
  test.each([
    ['2025-02-07 22:15:21', '2025-02-07T14:15:21Z'],
    ['2025-2-7 2:5:1', '2025-02-06T18:05:01Z'],
    ['2025-02-07', '2025-02-06T16:00:00Z'],
    ['2025-02-07T22:15', '2025-02-07T14:15:00Z'],
    ['2025-02-07t22:15:21', '2025-02-07T14:15:21Z'],
    ['2025-02-07T22:15:21.5', '2025-02-07T14:15:21.500Z'],
    ['2025-02-07T22:15:21,123456789', '2025-02-07T14:15:21.123Z'],
    ['2025-02-07T22:15:21Z', '2025-02-07T22:15:21Z'],
    ['2025-02-07T22:15:21.123+01:00', '2025-02-07T21:15:21.123Z'],
    ['2025-02-07T22:15:21-0530', '2025-02-08T03:45:21Z'],
    ['2025-02-07T22:15:21+08', '2025-02-07T14:15:21Z'],
    ['2025-02-07 22:15:21 +0000', '2025-02-07T22:15:21Z'],
    ['2025-02-07 22:15:21 +0800 CST', '2025-02-07T14:15:21Z'],
    ['2025-02-07 22:15:21 UTC', '2025-02-07T22:15:21Z'],
    ['2025/02/07 22:15', '2025-02-07T14:15:00Z'],
    ['2025/2/7', '2025-02-06T16:00:00Z'],
    ['2024-02-29', '2024-02-28T16:00:00Z'],
    ['Sat, 22 Aug 2026 03:10:00 GMT', '2026-08-22T03:10:00Z'],
    ['Sat, 22 Aug 2026 03:10:00 +0800', '2026-08-21T19:10:00Z'],
    ['Saturday, 22 August 2026 03:10', '2026-08-21T19:10:00Z'],
    ['22 Aug 2026', '2026-08-21T16:00:00Z'],
    ['  2025-02-07  ', '2025-02-06T16:00:00Z'],
    ['1714521600', '2024-05-01T00:00:00Z'],
    ['-86400', '1969-12-31T00:00:00Z'],
    ['0', '1970-01-01T00:00:00Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00Z'],
  ])('%s in Shanghai is %s', (text, expected) => {
    expect(parseDate(text, 'Asia/Shanghai')).toBe(Date.parse(expected));
  });

  test.each([
    '',
    'yesterday',
    '2025-1',
    '2025-02',
    '2025-13-01',
    '2025-00-01',
    '2025-02-30',
    '2025-02-00',
    '2025-02-07 24:00:00',
    '2025-02-07 22:60',
    '2025-02-07 22:15:60',
    '2025-02-07 22:15 CST',
    '2025-02-07 10:15 PM',
    '2025-02-07 22:15 +24:00',
    '2025-02-07 22:15 +08:60',
    '2025-02/07',
    'Sat, 22 Foo 2026 03:10:00 GMT',
    'Sat, 31 Feb 2026 03:10:00 GMT',
    '12:30',
    `2025-02-07${' '.repeat(100)}22:15`,
  ])('%j is no date', (text) => {
    expect(parseDate(text, 'Asia/Shanghai')).toBeNull();
  });

  // Where clocks go forward the time is as late as if they had not; where back, the first of two.
  test.each([
    ['America/New_York', '2025-03-09 01:59:59', '2025-03-09T06:59:59Z'],
    ['America/New_York', '2025-03-09 02:30:00', '2025-03-09T07:30:00Z'],
    ['America/New_York', '2025-03-09 03:00:00', '2025-03-09T07:00:00Z'],
    ['America/New_York', '2025-11-02 00:59:59', '2025-11-02T04:59:59Z'],
    ['America/New_York', '2025-11-02 01:30:00', '2025-11-02T05:30:00Z'],
    ['America/New_York', '2025-11-02 02:00:00', '2025-11-02T07:00:00Z'],
    ['Australia/Lord_Howe', '2025-10-05 02:15:00', '2025-10-04T15:45:00Z'],
    ['Asia/Shanghai', '1990-07-01 12:00:00', '1990-07-01T03:00:00Z'],
    ['Pacific/Apia', '2011-12-30 12:00:00', '2011-12-30T22:00:00Z'],
    ['Asia/Kathmandu', '2025-01-01', '2024-12-31T18:15:00Z'],
    ['Nowhere/Land', '2025-01-01', '2025-01-01T00:00:00Z'],
  ])('in %s, %s is %s', (timeZone, text, expected) => {
    expect(parseDate(text, timeZone)).toBe(Date.parse(expected));
  });

  const instant = fc.date({
    min: new Date('1970-01-02T00:00:00Z'),
    max: new Date('2099-12-30T00:00:00Z'),
    noInvalidDate: true,
  });

  test.each(ZONES)('reads in %s what clocks there show', (timeZone) => {
    fc.assert(
      fc.property(instant, (date) => {
        const text = wallTime(date.getTime(), timeZone);
        expect(wallTime(parseDate(text, timeZone) ?? Number.NaN, timeZone)).toBe(text);
      }),
    );
  });

  test('reads what has an offset the same in every zone', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (date, timeZone) => {
        expect(parseDate(date.toISOString(), timeZone)).toBe(date.getTime());
        expect(parseDate(date.toUTCString(), timeZone)).toBe(Date.parse(date.toUTCString()));
      }),
    );
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, timeZone) => {
        expect([null, expect.any(Number)]).toContainEqual(parseDate(text, timeZone));
      }),
    );
  });
});

describe('on a machine in another zone', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test.each([
    ['America/New_York', 300],
    ['Asia/Tokyo', -540],
    ['UTC', 0],
  ])('%s a date stays what it is', (machine, offset) => {
    process.env.TZ = machine;
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(parseDate('2025-01-01 08:00:00', 'Asia/Shanghai')).toBe(Date.UTC(2025, 0, 1));
    expect(parseDate('2025-01-01', 'America/New_York')).toBe(Date.UTC(2025, 0, 1, 5));
  });
});
