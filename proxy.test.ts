import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dataFolder } from './lib/archive/store/data-folder';
import { idOf } from './lib/archive/store/ids';
import { sync } from './lib/archive/sync/sync';
import { proxy } from './proxy';
import { writeFiles } from './testing/archives/write-archive';
import { articleText } from './testing/store-of';

const HOST = 'https://news.example.org';
const folder = mkdtempSync(path.join(os.tmpdir(), 'proxy-'));
const id = idOf('article', 'en/news/a.md');

beforeAll(async () => {
  vi.stubEnv('SITE_DIR', path.join(folder, 'site'));
  vi.stubEnv('DATA_DIR', path.join(folder, 'data'));
  writeFiles(path.join(folder, 'site'), {
    'content/en/news/a.md': articleText('A', '2026-01-01', 'tags: [Sea]\naliases: [/old/]'),
    'content/zh-CN/news/b.md': articleText('乙'),
    'static/a b/c#.txt': 'text',
  });
  await sync({
    siteFolder: path.join(folder, 'site'),
    dataFolder: dataFolder(),
    now: Date.UTC(2026, 6, 1),
    program: '',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function answer(target: string, init: { method?: string; headers?: HeadersInit } = {}) {
  const { status, headers } = await proxy(new NextRequest(HOST + target, init));
  const inside = headers.get('x-middleware-rewrite')?.replace(HOST, '');
  return { status, headers, inside, location: headers.get('location')?.replace(HOST, '') };
}

test.each([
  ['/en/news/a/', `/en/article/${id}`],
  ['/en/news/a/?from=x', `/en/article/${id}?from=x`],
  ['/en/news/a/lite/', `/en/article/${id}/lite`],
  ['/en/news/a.md', `/en/article/${id}/markdown`],
  ['/en/', '/en/home/1'],
  ['/en/tags/', '/en/terms/tags/1'],
  ['/en/archive/2026/01/', '/en/archive/month/2026-01/1'],
  ['/en/search/suggest/?q=a', '/en/search/suggest?q=a'],
  ['/en/tags/atom.xml', '/en/feed/terms/tags/atom'],
  ['/robots.txt', '/en/machine/robots.txt'],
  ['/service-worker.js', '/worker'],
  ['/a%20b/c%23.txt', '/files/static/a%20b/c%23.txt'],
])('%s is rendered by %s', async (target, inside) => {
  expect(await answer(target)).toMatchObject({ status: 200, inside });
});

test.each([
  ['/en/news/a?from=x', 308, '/en/news/a/?from=x'],
  ['/old/', 308, '/en/news/a/'],
  ['/en//news/a/', 308, '/en/news/a/'],
  ['/', 307, '/en/'],
])('%s is answered with %i to %s', async (target, status, location) => {
  expect(await answer(target)).toMatchObject({ status, location, inside: undefined });
});

test('what is not there is not found, in the language of its address or of the reader', async () => {
  expect(await answer('/zh-cn/none/')).toMatchObject({ status: 404, inside: '/zh-CN/missing' });
  const headers = { 'accept-language': 'zh' };
  expect(await answer('/none/', { headers })).toMatchObject({ inside: '/zh-CN/missing' });
  // A route of app/ is no address.
  expect(await answer(`/en/article/${id}`)).toMatchObject({ status: 404, inside: '/en/missing' });
});

test('an odd request is answered at once', async () => {
  expect(await answer('/%E4%B8/')).toMatchObject({ status: 400, inside: undefined });
  expect(await answer('/en/', { method: 'POST' })).toMatchObject({ status: 405 });
});

test('every answer has a policy, but those that bring their own', async () => {
  const policyOf = async (target: string) =>
    (await answer(target)).headers.get('content-security-policy');
  for (const target of ['/en/news/a/', '/none/', '/old/', '/%']) {
    expect(await policyOf(target), target).toContain("default-src 'self'");
  }
  for (const target of ['/en/news/a/lite/', '/a%20b/c%23.txt']) {
    expect(await policyOf(target), target).toBeNull();
    expect((await answer(target)).headers.get('x-content-type-options')).toBe('nosniff');
  }
});
