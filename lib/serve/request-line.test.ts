import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRequestLine } from './request-line';

test.each([
  ['/zh-cn/news/x/', '/zh-cn/news/x/', ''],
  ['/a?b=//c', '/a', '?b=//c'],
  ['/a?b=<"中', '/a', '?b=%3C%22%E4%B8%AD'],
  ['http://news.example.org/zh-cn/?q=1', '/zh-cn/', '?q=1'],
  ['http://news.example.org', '/', ''],
  ['http://news.example.org?q', '/', '?q'],
  ['/a/%E4%B8%AD/%2F', '/a/%E4%B8%AD/%2F', ''],
  ['/a/../b/./c', '/b/c', ''],
  ['/a/%2e%2E/b', '/b', ''],
  ['/a/..;/b', '/a/..;/b', ''],
  ['/a?b\\c', '/a', '?b\\c'],
  ['/a#b?c', '/a', ''],
  ['/%252e%252e/', '/%252e%252e/', ''],
])('%s is a request for %s%s', (target, path, query) => {
  expect(readRequestLine('GET', target)).toMatchObject({ kind: 'asked', path, query });
});

test.each([
  ['//zh-cn/news/x/', '/zh-cn/news/x/'],
  ['/zh-cn//news///x/?q=//', '/zh-cn/news/x/?q=//'],
  ['//evil.example/%2e%2e', '/'],
  ['//\\evil.example/', '/evil.example/'],
  ['/a\\b', '/a/b'],
  ['http://here.example//evil.example/', '/evil.example/'],
])('%s leads to %s', (target, address) => {
  expect(readRequestLine('HEAD', target)).toEqual({ kind: 'redirect', address });
});

test.each([
  ['/news/en/?q=1', { kind: 'asked', path: '/news/en/', query: '?q=1' }],
  ['/news/', { kind: 'asked', path: '/news/' }],
  ['/news?q', { kind: 'above', address: '/news/?q' }],
  ['/', { kind: 'above', address: '/news/' }],
  ['/newsroom/', { kind: 'outside' }],
  ['/en/', { kind: 'outside' }],
  ['/news/../en/', { kind: 'outside' }],
  ['/news//en/', { kind: 'redirect', address: '/news/en/' }],
  ['//evil.example/', { kind: 'redirect', address: '/evil.example/' }],
])('%s, where the site stands below a path', (target, line) => {
  expect(readRequestLine('GET', target, '/news')).toMatchObject(line);
});

const MALFORMED = ['/%', '/%zz', '/%ff', '/%E4%B8', '/%c0%ae', '//%', '*', 'news', 'ftp://a/b'];
test.each(MALFORMED)('%s is malformed', (target) => {
  expect(readRequestLine('GET', target)).toEqual({ kind: 'malformed' });
});

const METHODS = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'TRACE',
  'OPTIONS',
  'PROPFIND',
  'get',
  undefined,
];
test.each(METHODS)('%s is refused', (method) => {
  expect(readRequestLine(method, '/')).toEqual({ kind: 'method' });
});

test('no address leads to another host', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/\\.?#a:@%2f') }), (rest) => {
      const line = readRequestLine('GET', `/${rest}`);
      if (line.kind !== 'redirect') return;
      expect(new URL(line.address, 'https://here.invalid/').host).toBe('here.invalid');
    }),
  );
});

test('what is asked for is asked for again by its own path', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, rest) => {
      const line = readRequestLine('GET', `/${path}${rest}`);
      if (line.kind !== 'asked') return;
      expect(readRequestLine('GET', line.path + line.query)).toEqual(line);
    }),
  );
});
