import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, docidOf, docidRange, languageNumberOf, nextDocid } from './docid';

const MONTH = { from: Date.UTC(2026, 7, 1), to: Date.UTC(2026, 8, 1) };
const date = fc.integer({ min: Date.UTC(1851, 0, 1), max: Date.UTC(2100, 0, 1) });
const language = fc.integer({ min: 0, max: 30 });
const id = fc.nat({ max: Number.MAX_SAFE_INTEGER });

test('numbers are whole, and in the order of language, then date', () => {
  fc.assert(
    fc.property(language, date, date, id, id, (number, a, b, one, other) => {
      const [first, second] = [docidOf(number, a, one), docidOf(number, b, other)];
      expect(Number.isSafeInteger(first)).toBe(true);
      if (Math.floor(a / 1000) < Math.floor(b / 1000)) expect(first).toBeLessThan(second);
      expect(docidOf(number, null, other)).toBeLessThan(first);
      expect(docidOf(number + 1, a, one)).toBeLessThan(docidOf(number, null, 0));
      expect(languageNumberOf(first)).toBe(number);
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
  expect(inside(3, MONTH.to - 1)).toBe(true);
  expect(inside(3, MONTH.to)).toBe(false);
  expect(inside(3, MONTH.from - 1)).toBe(false);
  expect(inside(2, MONTH.from)).toBe(false);
  expect(inside(3, null)).toBe(false);
  const all = docidRange(3, null, null);
  expect(docidOf(3, null, 0)).toBe(all.first);
  expect(docidOf(3, 1e15, 0)).toBeLessThan(all.last);
  expect(docidOf(2, null, 0)).toBe(all.last + 1);
});

test('a number tells its date, to the second', () => {
  expect(dateOf(docidOf(4, MONTH.from + 999, 12_345))).toBe(MONTH.from);
  expect(dateOf(docidOf(4, Date.UTC(1951, 2, 3), 1))).toBe(Date.UTC(1951, 2, 3));
  expect(dateOf(docidOf(4, null, 1e15))).toBeNull();
});

test('100,000 articles of one date all find a number near it', () => {
  const taken = new Set<number>();
  const start = docidOf(1, MONTH.from, 0);
  for (let number = 0; number < 100_000; number++) {
    let docid = start;
    const id = number * 90_001_234_567;
    for (let attempt = 1; taken.has(docid); attempt++) docid = nextDocid(docid, id, attempt);
    taken.add(docid);
  }
  const [last = 0] = [...taken].toSorted((a, b) => b - a);
  expect(languageNumberOf(last)).toBe(1);
  expect(last - start).toBeLessThan(30 * 86_400);
});

test('dates that no newspaper has stand at the ends', () => {
  expect(docidOf(0, -1e15, 0)).toBe(docidOf(0, Date.UTC(1800, 0, 1), 0));
  expect(docidOf(1, 1e15, 0)).toBeLessThan(docidOf(0, null, 0));
});
