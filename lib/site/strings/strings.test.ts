import { expect, test } from 'vitest';
import { en } from './en';
import { fill, getStrings } from './index';
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
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  for (const table of [zhCN, zhTW, zhHK]) {
    for (const [name, text] of Object.entries(table)) {
      expect([name, places(text)]).toEqual([name, places(en[name as keyof typeof en])]);
    }
  }
});

test('fill leaves alone what it has no value for', () => {
  expect(fill('{a} and {b}', { a: '$&' })).toBe('$& and {b}');
});
