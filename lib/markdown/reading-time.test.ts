import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time';

test.each([
  ['', 1],
  ['汉'.repeat(400), 1],
  ['汉'.repeat(1600), 4],
  ['かな'.repeat(400), 2],
  ["it's ".repeat(238 * 3), 3],
  ['汉'.repeat(800) + ' word'.repeat(238 * 2), 4],
  ['汉word'.repeat(400), 3],
  ['… — !'.repeat(5000), 1],
])('%.10s… takes %i minutes', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

test('more text never takes less time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, more) => {
      expect(readingMinutes(`${text} ${more}`)).toBeGreaterThanOrEqual(readingMinutes(text));
    }),
  );
});
