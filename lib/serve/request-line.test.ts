import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetRouter, readRequestLine } from './request-line';

function read(url: string, method = 'GET') {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method });
  return { odd: readRequestLine(request), url: request.url };
}

test.each([
  ['/zh-cn/news/x/', '/zh-cn/news/x/'],
  ['/a?b=//c', '/a?b=//c'],
  ['http://news.example.org/zh-cn/?q=1', '/zh-cn/?q=1'],
  ['http://news.example.org', '/'],
  ['/a/%E4%B8%AD/%2F', '/a/%E4%B8%AD/%2F'],
])('%s is a request for %s', (url, path) => {
  expect(read(url)).toEqual({ odd: undefined, url: path });
});

test.each([
  ['//zh-cn/news/x/', '/zh-cn/news/x/'],
  ['/zh-cn//news///x/?q=//', '/zh-cn/news/x/?q=//'],
  ['//evil.example/%2e%2e', '/evil.example/%2e%2e'],
  ['//\\evil.example/', '/%5Cevil.example/'],
])('%s leads to %s', (url, location) => {
  expect(read(url).odd).toEqual({ kind: 'redirect', location });
});

test.each(['/%', '/%zz', '/%ff', '/%E4%B8', '*', 'news'])('%s is malformed', (url) => {
  expect(read(url).odd).toEqual({ kind: 'malformed' });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'])('%s is refused', (method) => {
  expect(read('/', method).odd).toEqual({ kind: 'method' });
});

test('no address leads to another host', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/\\.?#a:@%2f') }), (rest) => {
      const { odd } = read(`/${rest}`);
      if (odd?.kind !== 'redirect') return;
      expect(new URL(odd.location, 'https://here.invalid/').host).toBe('here.invalid');
    }),
  );
});

test('what only routers send is forgotten', () => {
  const request = new IncomingMessage(new Socket());
  const router = { rsc: '1', 'next-router-state-tree': '[]', 'next-url': '/', 'next-action': 'x' };
  Object.assign(request.headers, { ...router, 'x-prerender-revalidate': 'x', accept: '*/*' });
  forgetRouter(request);
  expect(request.headers).toEqual({ accept: '*/*' });
});
