import { expect, test } from 'vitest';
import { countPairs } from './pairs';

test.each([
  ['no marks', 0],
  ['*a* [b]', 16],
  ['***a***', 16],
  ['`a` ``b`` `c`', 0],
  ['`a `` b', (2 * 7) / 4],
  ['``` `a``` `', 11 / 4],
])('%j', (text, pairs) => {
  expect(countPairs(text)).toBe(pairs);
});
