import { expect, test } from 'vitest';
import { en } from './en';
import { countArticles, fill, getStrings } from './index';
import type { Counted } from './strings';
import { zhCN } from './zh-cn';
import { zhHK } from './zh-hk';
import { zhTW } from './zh-tw';

test.each([
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
  ['zh-HK', zhHK],
  ['zh', zhCN],
  ['zh-SG', zhCN],
  ['zh-Hant', zhTW],
  ['zh-MO', zhHK],
  ['en-US', en],
  ['fr', en],
])('%s has its words', (language, strings) => {
  expect(getStrings(language)).toBe(strings);
});

test('every table has the places that English has', () => {
  const places = (text: string | Counted) =>
    [text]
      .flatMap((forms) => (typeof forms === 'string' ? forms : Object.values(forms)))
      .map((form) => (form.match(/\{\w+\}/g) ?? []).toSorted().join(' '));
  for (const table of [zhCN, zhTW, zhHK]) {
    for (const [name, text] of Object.entries(table)) {
      const [expected] = places(en[name as keyof typeof en]);
      for (const found of places(text)) expect([name, found]).toEqual([name, expected]);
    }
  }
});

test('what is counted takes the plural form of its language', () => {
  expect([0, 1, 2].map((count) => countArticles(count, 'en'))).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
  ]);
  expect(countArticles(1, 'zh-CN')).toBe('1 篇文章');
});

test('fill leaves alone what it has no value for', () => {
  expect(fill('{a} and {b}', { a: '$&' })).toBe('$& and {b}');
});
