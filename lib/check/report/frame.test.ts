import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { frameOf } from './frame';

const at = (column: number, endColumn: number, endLine = 1) => ({
  ...{ line: 1, column, endLine, endColumn },
});

test.each([
  ['plain', 'title:x', at(6, 7), 'title:x', '     ^'],
  ['Chinese is two wide', '标题：港口', at(3, 4), '标题：港口', '    ^^'],
  ['a part of Chinese', '标题：港口', at(4, 6), '标题：港口', '      ^^^^'],
  ['tabs', 'a\tb\tc', at(3, 6), 'a   b   c', '    ^^^^^'],
  ['beyond the end', 'abc', at(9, 12), 'abc', '   ^'],
  ['nothing', '', at(1, 2), '', '^'],
  ['to the next line', 'abc def', at(5, 1, 2), 'abc def', '    ^^^'],
  ['what steers', 'a\x1b[31m\u202Eb', at(7, 8), 'a\uFFFD[31m\uFFFDb', '      ^'],
  ['emoji', '👨‍👩‍👧港', at(9, 10), '👨‍👩‍👧港', '  ^^'],
])('%s', (_, line, place, text, carets) => {
  expect(frameOf(line, place)).toEqual({ text, carets });
});

test('a long line is cut around the place', () => {
  const line = `${'港口'.repeat(500)}<b>${'新闻'.repeat(500)}`;
  const { text, carets } = frameOf(line, at(1001, 1004));
  expect(text.slice(0, 2)).toBe('…港');
  expect(text.at(-1)).toBe('…');
  expect(stringWidth(text)).toBeLessThanOrEqual(102);
  expect(stringWidth(text.slice(0, text.indexOf('<b>')))).toBe(carets.indexOf('^'));
});

test('any place of any line has a frame of one line', () => {
  const place = fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => at(a + 1, a + b + 1));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), place, (line, place) => {
      const { text, carets } = frameOf(line, place);
      expect(`${text}${carets}`).not.toMatch(/[\p{Cc}]/u);
      expect(carets).toMatch(/^ *\^+$/);
    }),
  );
});
