import { expect, test } from 'vitest';
import { formatDayOfYear, formatMonth, formatPeriod, formatShortMonth } from './format-period';

test.each([
  ['2026', 'en', '2026'],
  ['2026-08', 'en', 'August 2026'],
  ['2026-08-01', 'en', 'August 1, 2026'],
  ['1000-01-01', 'en', 'January 1, 1000'],
  ['2026', 'zh-CN', '2026年'],
  ['2026-08', 'zh-TW', '2026年8月'],
  ['2026-08-31', 'zh-CN', '2026年8月31日'],
  ['2026', 'fa', '۲۰۲۶'],
  ['2026-02', 'fa', 'فوریهٔ ۲۰۲۶'],
  ['2026', 'th', '2026'],
  ['2026', 'ps', '۲۰۲۶'],
])('%s in %s', (period, language, text) => {
  expect(formatPeriod(period, language)).toBe(text);
});

test('months and days without their year', () => {
  expect(formatMonth('2026-08', 'en', 'long')).toBe('August');
  expect(formatMonth('2026-08', 'zh-CN', 'short')).toBe('8月');
  expect(formatDayOfYear('02-29', 'en')).toBe('February 29');
  expect(formatDayOfYear('08-22', 'zh-HK')).toBe('8月22日');
});

test('a month in short begins or ends with its short name', () => {
  expect(formatShortMonth('2026-08', 'en')).toBe('Aug 2026');
  expect(formatShortMonth('2026-08', 'zh-CN')).toBe('2026年8月');
});
