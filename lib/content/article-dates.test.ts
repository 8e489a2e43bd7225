import { expect, test } from 'vitest';
import { brief, parseBlock, parseText, testSite } from './test-site';

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

const ownZone = { ...testSite, timeZone: 'UTC', ownOffsets: true };

test.each([
  ['2026-05-01T00:30:00+09:00', '+09:00', '/en/2026/05/01/x/'],
  ['"2025-12-31T22:00:00-05:00"', '-05:00', '/en/2025/12/31/x/'],
  ['2026-05-01 00:30:00 +0530', '+05:30', '/en/2026/05/01/x/'],
  ['2026-05-01T23:30:00Z', '+00:00', '/en/2026/05/01/x/'],
  ['2026-05-02 12:00:00', 'UTC', '/en/2026/05/02/x/'],
  ['1777593600', 'UTC', '/en/2026/05/01/x/'],
])('on a site without a time zone %s is told in %s', (date, timeZone, address) => {
  const addresses = { ...testSite.addresses, permalinks: { log: '/:year/:month/:day/x/' } };
  const { article } = parseBlock(`title: T\ndate: ${date}`, 'en/log/x.md', {
    ...ownZone,
    addresses,
  });
  expect(article).toMatchObject({ timeZone, address });
});

test('each date has the offset that it is written with; where the site has a zone, that holds', () => {
  const fields = 'title: T\ndate: 2026-05-01T00:30:00+09:00\nlastmod: 2026-05-02T00:30:00-04:00';
  const zones = (site: typeof testSite) => {
    const { timeZone, lastmodZone } = parseBlock(fields, 'en/log/x.md', site).article;
    return [timeZone, lastmodZone];
  };
  expect(zones(ownZone)).toEqual(['+09:00', '-04:00']);
  expect(zones(testSite)).toEqual(['Asia/Shanghai', 'Asia/Shanghai']);
});

test('TOML tells offsets, too', () => {
  const text = '+++\ntitle = "T"\ndate = 2026-05-01T00:30:00+09:00\n+++\n';
  expect(parseText(text, 'en/log/x.md', ownZone).article.timeZone).toBe('+09:00');
});

test('a whole number that reads like a day is Unix seconds, and reported', () => {
  const { article, problems } = parseBlock('title: T\ndate: 20250207', 'en/log/x.md');
  expect(article.date).toBe(20_250_207_000);
  expect(brief(problems)).toEqual(['warning 3:1 20250207']);
});
