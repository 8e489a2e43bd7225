import { expect, test } from 'vitest';
import { daysAround, firstDayOfWeek, listWeekdays, weeksOf } from './calendar';

test.each([
  ['zh-CN', 1],
  ['zh', 1],
  ['en-GB', 1],
  ['en-US', 7],
  ['en', 7],
  ['zh-TW', 7],
  ['zh-HK', 7],
  ['ar-EG', 6],
])('a week of %s begins on day %i', (language, day) => {
  expect(firstDayOfWeek(language)).toBe(day);
});

test('weekdays are in the order of the week', () => {
  expect(listWeekdays('en-US').map(({ long }) => long)[0]).toBe('Sunday');
  expect(listWeekdays('zh-CN').map(({ narrow }) => narrow)).toEqual([...'一二三四五六日']);
});

test('a month is cut into weeks', () => {
  const weeks = weeksOf('2026-08', 1);
  expect(weeks[0]).toEqual([null, null, null, null, null, '2026-08-01', '2026-08-02']);
  expect(weeks.at(-1)).toEqual(['2026-08-31', null, null, null, null, null, null]);
  expect(weeksOf('2026-02', 7)).toHaveLength(4);
});

test('every day of a month stands once, under its weekday', () => {
  for (const firstDay of [1, 6, 7]) {
    for (const month of ['2024-02', '2023-02', '1999-12', '2026-11', '1000-01']) {
      const weeks = weeksOf(month, firstDay);
      const days = weeks.flat().filter((day) => day !== null);
      const last = new Date(`${month}-01T00:00:00Z`);
      last.setUTCMonth(last.getUTCMonth() + 1, 0);
      expect(days.map((day) => Number(day.slice(8)))).toEqual(
        Array.from({ length: last.getUTCDate() }, (_, number) => number + 1),
      );
      for (const week of weeks) {
        for (const [place, day] of week.entries()) {
          if (day) expect(new Date(day).getUTCDay()).toBe((firstDay + place) % 7);
        }
      }
    }
  }
});

test('the days of every year go round', () => {
  expect(daysAround('01-01')).toEqual({ previous: '12-31', next: '01-02' });
  expect(daysAround('12-31')).toEqual({ previous: '12-30', next: '01-01' });
  expect(daysAround('02-28')).toEqual({ previous: '02-27', next: '02-29' });
  expect(daysAround('03-01').previous).toBe('02-29');
});
