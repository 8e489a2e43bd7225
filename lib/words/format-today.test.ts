import { expect, test } from 'vitest';
import { formatToday } from './format-today';

const WALL = Date.UTC(2026, 7, 23, 4, 30);

test.each([
  ['zh-CN', '今天 04:30'],
  ['en', 'Today 04:30'],
  ['de', 'Heute 04:30'],
  ['bn', 'আজ ০৪:৩০'],
])('a time of today in %s', (language, told) => {
  expect(formatToday(WALL, language)).toBe(told);
});

test('an article of a day has no time of day', () => {
  expect(formatToday(Date.UTC(2026, 7, 23), 'en')).toBe('');
});
