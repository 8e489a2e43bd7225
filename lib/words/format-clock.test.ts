import { expect, test } from 'vitest';
import { formatClock } from './format-clock';

const NOON_AND_A_HALF = Date.UTC(2026, 7, 23, 4, 30);

test('the time of day is told where the article is, in the digits of its readers', () => {
  expect(formatClock(NOON_AND_A_HALF, 'zh-CN', 'Asia/Shanghai')).toBe('12:30');
  expect(formatClock(NOON_AND_A_HALF, 'en', '-04:00')).toBe('00:30');
  expect(formatClock(NOON_AND_A_HALF, 'fa', 'UTC')).toBe('۰۴:۳۰');
});

test('an article of a day has no time of day', () => {
  expect(formatClock(Date.UTC(2026, 7, 22, 16), 'zh-CN', 'Asia/Shanghai')).toBe('');
});
