import { expect, test } from 'vitest';
import { formatByLayout } from './go-layout';

const time = Date.UTC(2024, 2, 5, 15, 4, 9);

test.each([
  ['2006-01-02', 'en', '2024-03-05'],
  ['January 2, 2006', 'en', 'March 5, 2024'],
  ['2 January 2006', 'ru', '5 март 2024'],
  ['2006年1月2日', 'zh-CN', '2024年3月5日'],
  ['Mon Jan _2 15:04:05 2006', 'en', 'Tue Mar  5 23:04:09 2024'],
  ['3:04 PM', 'en', '11:04 PM'],
  ['2006-01-02T15:04:05Z07:00', 'en', '2024-03-05T23:04:09+08:00'],
  ['02/01/06 -0700', 'en', '05/03/24 +0800'],
  ['Monday', 'zh-TW', '星期二'],
  ['002', 'en', '065'],
  [':date_full', 'en', 'Tuesday, March 5, 2024'],
  [':date_short', 'en', '3/5/24'],
])('%s in %s', (layout, language, expected) => {
  expect(formatByLayout(time, layout, language, 'Asia/Shanghai')).toBe(expected);
});
