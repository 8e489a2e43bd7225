import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, docidOf, docidRange, nextDocid } from './docid';

const MONTH = { from: Date.UTC(2026, 7, 1), to: Date.UTC(2026, 8, 1) };
const date = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
const language = fc.integer({ min: 0, max: 30 });

test('numbers are whole, and in the order of language, then date', () => {
  fc.assert(
    fc.property(language, date, date, fc.nat(), fc.nat(), (number, a, b, tie, other) => {
      const [first, second] = [docidOf(number, a, tie), docidOf(number, b, other)];
      expect(Number.isSafeInteger(first)).toBe(true);
      if (Math.trunc(a / 1000) < Math.trunc(b / 1000)) expect(first).toBeLessThan(second);
      expect(docidOf(number + 1, a, tie)).toBeLessThan(docidOf(number, null, 0));
    }),
  );
});

test('a range holds the articles of its language and time, and no others', () => {
  const { first, last } = docidRange(3, MONTH.from, MONTH.to);
  const inside = (number: number, time: number | null) => {
    const docid = docidOf(number, time, 65_535);
    return docid >= first && docid <= last;
  };
  expect(inside(3, MONTH.from)).toBe(true);
  expect(inside(3, MONTH.to - 1000)).toBe(true);
  expect(inside(3, MONTH.to)).toBe(false);
  expect(inside(3, MONTH.from - 1000)).toBe(false);
  expect(inside(2, MONTH.from)).toBe(false);
  expect(inside(3, null)).toBe(false);
  const all = docidRange(3, null, null);
  expect(docidOf(3, null, 0)).toBe(all.first);
  expect(docidOf(3, Date.UTC(9999, 0), 65_535)).toBe(all.last);
});

test('a number tells its date, to the second', () => {
  expect(dateOf(docidOf(4, MONTH.from + 999, 12_345))).toBe(MONTH.from);
  expect(dateOf(docidOf(4, null, 1))).toBe(0);
});

test('the next number is another one of the same time', () => {
  const docid = docidOf(1, MONTH.from, 65_535);
  expect(nextDocid(docid)).not.toBe(docid);
  expect(nextDocid(docid)).toBe(docidOf(1, MONTH.from, 0));
});

test('dates before 1970 and after 2106 stand at the ends', () => {
  expect(docidOf(0, -1e15, 0)).toBe(docidOf(0, null, 0));
  expect(docidOf(1, 1e15, 0)).toBeLessThan(docidOf(0, null, 0));
});
