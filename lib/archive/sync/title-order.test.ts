import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePaths, titleOrder } from './title-order';

const sorted = (language: string, ...titles: string[]) =>
  titles.toReversed().toSorted(titleOrder(language));

test.each([
  ['zh-CN', ['2 ducks', 'Alpha', 'beta', '第10章', '第2章', '甲 渡口', '同名', '乙 茶馆']],
  ['zh-CN', ['(paren)', '10 ducks', '2 ducks', 'Zeta', 'Привет', 'かな', '重庆']],
  ['ja', ['Zeta', 'あか', 'カキ', '亜']],
  ['ru', ['Alpha', 'Zeta', 'Ёж', 'Привет']],
  ['ko', ['Zeta', '가나', '나라']],
  ['sv', ['Zeta', 'Ångström', 'Öl']],
  ['en', ['alpha', 'Alpha', 'Ångström', 'Zeta']],
])('titles in %s: %j', (language, titles) => {
  expect(sorted(language, ...titles)).toEqual(titles);
});

test('the same order whichever two are compared', () => {
  const title = fc.string({ unit: fc.constantFrom(...'aÄZб가あ甲重2 (-') });
  const order = titleOrder('zh-CN');
  fc.assert(
    fc.property(title, title, title, (a, b, c) => {
      expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
      if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('paths differ by their letters first, and only then by their case', () => {
  expect(['b.md', 'A.md', 'a.md', 'C.md'].toSorted(comparePaths)).toEqual([
    ...['A.md', 'a.md', 'b.md', 'C.md'],
  ]);
});
