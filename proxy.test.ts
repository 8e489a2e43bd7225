import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dataFolder } from './lib/archive/store/data-folder';
import { idOf } from './lib/archive/store/ids';
import { sync } from './lib/archive/sync/sync';
import { signPreview } from './lib/preview/token';
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
    'content/en/news/draft.md': articleText('Draft', '2026-01-01', 'draft: true'),
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

describe('previews', () => {
  const SECRET = 'secret-of-the-desk';
  const sign = (path: string, ms = 60_000, branch = '') =>
    signPreview({ path, branch, until: Date.now() + ms }, SECRET);
  beforeAll(() => vi.stubEnv('PREVIEW_SECRET', SECRET));

  test('are rendered for whoever has a signed link, and kept by nobody', async () => {
    const token = sign('en/news/draft.md');
    const { status, inside, headers } = await answer(`/-/preview/${token}/?from=x`);
    expect([status, inside]).toEqual([200, `/preview/${token}`]);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  test.each([
    ['a forged one', () => `${sign('en/news/a.md')}A`, 404],
    ['one that is over', () => sign('en/news/draft.md', -1000), 410],
    ['no file', () => sign('en/news/z.md'), 404],
    ['a branch that nobody fetched', () => sign('en/news/a.md', 60_000, 'desk'), 404],
    ['files, which the server sends', () => `${sign('en/news/a.md')}/p.png`, 404],
  ])('%s is refused', async (_, token, expected) => {
    const { status, inside, headers } = await answer(`/-/preview/${token()}/`);
    expect([status, inside]).toEqual([expected, undefined]);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('lead to what was published, for as long as anybody keeps the link', async () => {
    for (const token of [sign('en/news/a.md'), sign('en/news/a.md', -1000)]) {
      const { status, location, headers } = await answer(`/-/preview/${token}/?from=x`);
      expect([status, location]).toEqual([307, '/en/news/a/']);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('of a branch that is not here say where readers have the article, if they do', async () => {
    const bodyOf = async (file: string) => {
      const target = `${HOST}/-/preview/${sign(file, 60_000, 'desk')}/`;
      return (await proxy(new NextRequest(target))).text();
    };
    expect(await bodyOf('en/news/a.md')).toContain('href="/en/news/a/"');
    expect(await bodyOf('en/news/draft.md')).not.toContain('href=');
  });

  test('are not there without a secret, nor with one that can be guessed', async () => {
    for (const secret of ['', 'too short']) {
      vi.stubEnv('PREVIEW_SECRET', secret);
      const token = signPreview(
        { path: 'en/news/a.md', branch: '', until: Date.now() + 60_000 },
        secret,
      );
      expect(await answer(`/-/preview/${token}/`)).toMatchObject({ status: 404 });
      expect((await answer(`/-/preview/${token}/`)).inside).toMatch(/missing$/);
    }
  });
});

test('nothing is explained but where somebody develops, and no route is an address', async () => {
  const at = async (target: string) => (await answer(target)).inside;
  for (const target of ['/-/explain/?of=/en/', '/explain', `/preview/a.${'A'.repeat(43)}`]) {
    expect(await at(target), target).toMatch(/missing\b/);
  }
  vi.stubEnv('NODE_ENV', 'development');
  expect(await at('/-/explain/?of=/en/')).toBe('/explain?of=/en/');
});
