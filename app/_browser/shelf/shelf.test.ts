import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatShelf, parseShelf, ShelfProblem } from './check';
import {
  changeArticle,
  listRead,
  listSaved,
  MAX_READ,
  mergeShelves,
  type ShelfArticle,
} from './shelf';

const place = fc.record({
  block: fc.nat(),
  text: fc.string({ maxLength: 60 }),
  heading: fc.string({ maxLength: 20 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  progress: fc.double({ min: 0, max: 1, noNaN: true }),
});

const article: fc.Arbitrary<ShelfArticle> = fc.record({
  address: fc.nat({ max: 30 }).map((number) => `/en/news/${number}/`),
  title: fc.string(),
  language: fc.constantFrom('en', 'zh-CN'),
  source: fc.string(),
  date: fc.constantFrom('', '2026-08-22', '2026-08-22T10:00:00.000Z'),
  saved: fc.nat(),
  read: fc.integer({ min: 1, max: 2 ** 31 }),
  place: fc.option(place),
});

const shelf = fc.uniqueArray(article, { selector: ({ address }) => address });

describe('merging', () => {
  test('keeps every article, the later times, and some place', () => {
    fc.assert(
      fc.property(shelf, shelf, (ours, theirs) => {
        const merged = mergeShelves(ours, theirs);
        for (const one of [...ours, ...theirs]) {
          const found = merged.find(({ address }) => address === one.address);
          expect(found?.saved).toBeGreaterThanOrEqual(one.saved);
          expect(found?.read).toBeGreaterThanOrEqual(one.read);
          if (one.place) expect(found?.place).not.toBeNull();
        }
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(shelf, shelf, (ours, theirs) => {
        const merged = mergeShelves(ours, theirs);
        expect(mergeShelves(merged, theirs)).toEqual(merged);
      }),
    );
  });
});

const description = (number: number) => ({
  address: `/en/${number}/`,
  title: String(number),
  language: 'en',
  source: '',
  date: '',
});

test('only the last read articles are remembered, and every saved one', () => {
  let articles: ShelfArticle[] = [];
  for (let number = 1; number <= MAX_READ + 5; number++) {
    const saved = number === 2 ? 1 : 0;
    articles = changeArticle(articles, description(number), { read: number, saved });
  }
  const read = listRead(articles);
  expect(read).toHaveLength(MAX_READ);
  expect([read[0]?.read, read.at(-1)?.read]).toEqual([MAX_READ + 5, 6]);
  expect(listSaved(articles).map(({ address }) => address)).toEqual(['/en/2/']);
});

test('an article that is neither saved nor read is gone', () => {
  const saved = changeArticle([], description(1), { saved: 5 });
  expect(changeArticle(saved, description(1), { saved: 0 })).toEqual([]);
});

describe('a file', () => {
  test('says what it said when it was written', () => {
    fc.assert(
      fc.property(shelf, (articles) => {
        expect(parseShelf(formatShelf(articles))).toEqual(articles);
      }),
    );
  });

  test('of anybody is a shelf or has a problem, never anything else', () => {
    const file = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((articles) => JSON.stringify({ shelf: 1, articles }) ?? ''),
      fc.array(fc.object()).map((articles) => JSON.stringify({ shelf: 1, articles })),
    );
    fc.assert(
      fc.property(file, (text) => {
        try {
          expect(Array.isArray(parseShelf(text))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ShelfProblem);
        }
      }),
    );
  });

  const valid: Record<string, unknown> = { ...description(1), saved: 1, read: 0, place: null };
  const withArticle = (fields: Record<string, unknown>) =>
    JSON.stringify({ shelf: 1, articles: [valid, { ...valid, ...fields }] });

  test.each([
    ['{', '', 'json'],
    ['[]', '', 'object'],
    ['{"shelf":2,"articles":[]}', 'shelf', 'version'],
    ['{"shelf":1,"articles":{}}', 'articles', 'list'],
    [withArticle({ title: 5 }), 'articles[1].title', 'text'],
    [withArticle({ date: 'soon' }), 'articles[1].date', 'date'],
    [withArticle({ read: -1 }), 'articles[1].read', 'time'],
    [withArticle({ place: [] }), 'articles[1].place', 'object'],
    ...[
      'https://example.org/',
      '//example.org/',
      '/\\example.org/',
      'javascript:alert(1)',
      '/en/../',
      '/en/?q=1',
    ].map((address) => [withArticle({ address }), 'articles[1].address', 'address']),
  ])('%s is told of', (text, at, expected) => {
    expect(() => parseShelf(text)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ at, expected }) }),
    );
  });
});
