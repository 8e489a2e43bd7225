import { expect, test } from 'vitest';
import { answerOf } from './answer.fixture';
import { correctHeaders } from './correct-headers';

/** The head of an answer that somebody gave these headers. */
async function corrected(status: number, headers: Record<string, string>) {
  const answer = await answerOf((_request, response) => {
    correctHeaders(response);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.writeHead(status);
    response.end();
  });
  return answer.headers;
}

test('nothing of the inner workings goes out', async () => {
  const headers = await corrected(200, {
    'x-middleware-rewrite': '/en/article/1',
    'x-nextjs-cache': 'HIT',
    'x-next-cache-tags': 'site',
    'x-robots-tag': 'noindex',
  });
  const ours = [...headers.keys()].filter((name) => name.startsWith('x-'));
  expect(ours).toEqual(['x-robots-tag']);
});

test.each([
  ['rsc, next-router-state-tree, Accept-Encoding', 'accept-encoding'],
  ['Accept, accept', 'accept'],
  ['rsc', null],
])('vary: %s becomes %s', async (vary, expected) => {
  expect((await corrected(200, { vary })).get('vary')).toBe(expected);
});

test('what was compressed has a weak tag, and only that', async () => {
  expect((await corrected(200, { etag: '"a"', 'content-encoding': 'x' })).get('etag')).toBe(
    'W/"a"',
  );
  expect((await corrected(200, { etag: 'W/"a"', 'content-encoding': 'x' })).get('etag')).toBe(
    'W/"a"',
  );
  expect((await corrected(200, { etag: '"a"' })).get('etag')).toBe('"a"');
});

test('what failed has no lifetime', async () => {
  const caching = { 'cache-control': 's-maxage=60' };
  expect((await corrected(404, caching)).get('cache-control')).toBe('no-cache');
  expect((await corrected(400, {})).get('cache-control')).toBe('no-cache');
  expect((await corrected(200, caching)).get('cache-control')).toBe('s-maxage=60');
});
