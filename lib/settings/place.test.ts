import { expect, test } from 'vitest';
import { readAssetPrefix, readBasePath } from './place';
import { placeLink } from './place-link';

test.each([
  [undefined, ''],
  ['', ''],
  ['/', ''],
  ['/news', '/news'],
  ['/news/', '/news'],
  ['news', '/news'],
  ['/a/b-2', '/a/b-2'],
])('the site stands below %s', (written, path) => {
  expect(readBasePath(written)).toBe(path);
});

test.each([
  '/News',
  '/新闻',
  '/a//b',
  '/../a',
  '/.',
  'https://example.org/news',
  '/a b',
  '/_next?',
])('%s is no path of plain names', (written) => {
  expect(() => readBasePath(written)).toThrow(`found "${written}"`);
});

test('scripts come from an address on the web, or from the site', () => {
  expect(readAssetPrefix('https://cdn.example.org/a/')).toBe('https://cdn.example.org/a');
  expect(readAssetPrefix()).toBe('');
  for (const written of ['cdn.example.org', '/cdn', 'javascript:x', '//cdn.example.org']) {
    expect(() => readAssetPrefix(written), written).toThrow('ASSET_PREFIX');
  }
});

test.each([
  ['/images/a.png', '/news/images/a.png'],
  ['/', '/news/'],
  ['/newsroom/', '/news/newsroom/'],
  ['/news/a/', '/news/a/'],
  ['/news', '/news'],
  ['//example.org/a', '//example.org/a'],
  ['https://example.org/a', 'https://example.org/a'],
  ['a.png', 'a.png'],
  ['#a', '#a'],
  ['', ''],
])('a link to %s leads to %s', (written, placed) => {
  expect(placeLink(written, '/news')).toBe(placed);
  expect(placeLink(written, '')).toBe(written);
});
