import { expect, test } from 'vitest';
import { brief, parseBlock, testSite } from './test-site';

const site = {
  ...testSite,
  dateFields: { ...testSite.dateFields, date: [':filename', 'date', 'modified'] },
};
const at = (path: string, fields = 'title: T') =>
  parseBlock(fields, `en/log/${path}`, site).article;
const day = (path: string, fields?: string) => new Date(at(path, fields).date ?? 0).toISOString();

test('a date in front of the name comes before the fields, and the rest is the slug', () => {
  expect(day('2026-08-22-ferry.md', 'date: 2020-01-01')).toBe('2026-08-21T16:00:00.000Z');
  expect(at('2026-08-22-ferry.md').address).toBe('/en/log/ferry/');
  expect(at('2026-08-22 _ferry_.en.md').address).toBe('/en/log/ferry/');
  expect(at('2026-08-22-ferry/index.md').address).toBe('/en/log/ferry/');
  expect(at('2026-08-22-ferry.md', 'slug: own').address).toBe('/en/log/own/');
  expect(at('2026-08-22.md').address).toBe('/en/log/2026-08-22/');
});

test('it may have a time of day', () => {
  expect(day('2026-08-22-09-30-05-ferry.md')).toBe('2026-08-22T01:30:05.000Z');
  expect(at('2026-08-22-09-30-05-ferry.md').address).toBe('/en/log/ferry/');
  expect(day('2026-08-22-100-years.md')).toBe('2026-08-21T16:00:00.000Z');
});

test('a name without a date leaves it to the fields', () => {
  expect(day('2026-13-45-x.md', 'date: 2020-01-01')).toBe('2019-12-31T16:00:00.000Z');
  expect(day('ferry.md', 'modified: 2020-01-01')).toBe('2019-12-31T16:00:00.000Z');
  expect(at('2026-08-22-ferry.md').lastmod).toBeNull();
});

test('elsewhere a date in a name is a name', () => {
  const { article } = parseBlock('title: T', 'en/log/2026-08-22-ferry.md');
  expect([article.date, article.address]).toEqual([null, '/en/log/2026-08-22-ferry/']);
});

test('a field that is no date is reported once, whoever asks for it', () => {
  const { problems } = parseBlock('publishDate: soon', 'en/log/a.md');
  expect(brief(problems)).toHaveLength(2);
  expect(brief(problems).filter((line) => line.includes('soon'))).toHaveLength(1);
});
