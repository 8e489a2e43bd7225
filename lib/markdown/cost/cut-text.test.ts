import { expect, test } from 'vitest';
import { cutText } from './cut-text';

test.each([
  ['short', 9, 'short'],
  ['one\ntwo\nthree', 9, 'one\ntwo'],
  ['one two three', 9, 'one two'],
  ['a bcdefghijkl', 9, 'a bcdefgh'],
  ['𠮷𠮷𠮷', 3, '𠮷'],
  ['abc', 0, ''],
])('%j up to %d', (text, length, cut) => {
  expect(cutText(text, length)).toBe(cut);
});
