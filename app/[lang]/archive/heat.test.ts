import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadesOf } from './heat';

const shade = (counts: number[]) => [
  ...shadesOf(counts.map((count, number) => ({ period: String(number), count }))).values(),
];

test('shades follow the rank of a count, not its size', () => {
  expect(shade([1, 2, 3, 1000])).toEqual([1, 2, 3, 4]);
  expect(shade([5, 5, 9, 9])).toEqual([2, 2, 4, 4]);
  expect(shade([])).toEqual([]);
});

test('more articles are never paler, and the most are the darkest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (counts) => {
      const shades = shade(counts);
      for (const [one, a] of counts.entries()) {
        for (const [other, b] of counts.entries()) {
          if (a <= b) expect(shades[one]).toBeLessThanOrEqual(shades[other] ?? 0);
        }
      }
      expect(Math.min(...shades)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...shades)).toBe(4);
    }),
  );
});
