import { expect, test, vi } from 'vitest';
import { answering, says } from './answering.fixture';
import type { Look } from './look-at';
import { type Visiting, visitHosts } from './visit-hosts';

const visiting = {
  userAgent: 'Broadsheet/1.0 (+https://example.org; link check)',
  timeoutMs: 5000,
  allowPrivate: true,
  hosts: 4,
  pauseMs: 0,
  mostPauseMs: 2000,
};

async function visit(addresses: string[], own: Partial<Visiting> = {}) {
  const looks: Record<string, Look['outcome']> = {};
  await visitHosts(addresses, { ...visiting, ...own }, (address, { outcome }) => {
    looks[new URL(address).pathname] = outcome;
  });
  return looks;
}

test('a host is asked one thing at a time, and for its rules first', async () => {
  const slowly: Parameters<typeof answering>[0][string] = (_request, response) => {
    setTimeout(() => response.writeHead(200).end(), 20);
  };
  const { origin, paths, most } = await answering({
    '/robots.txt': (_request, response) =>
      response.end('User-agent: Broadsheet\nDisallow: /closed\n'),
    ...{ '/a': slowly, '/b': slowly, '/closed/c': slowly },
  });
  const some = ['/a', '/b', '/closed/c'].map((path) => origin + path);
  expect(await visit(some)).toEqual({ '/a': 'alive', '/b': 'alive', '/closed/c': 'closed' });
  expect(paths()).toEqual(['GET /robots.txt', 'HEAD /a', 'HEAD /b']);
  expect(most()).toBe(1);
});

test('between two visits of a host there is a pause, as long as it asks for, which an end cuts short', async () => {
  const { origin, paths } = await answering({
    '/robots.txt': (_request, response) => response.end('User-agent: *\nCrawl-delay: 3600\n'),
    ...{ '/a': says(200), '/b': says(200) },
  });
  const ending = new AbortController();
  const some = [`${origin}/a`, `${origin}/b`];
  const looks = visit(some, { mostPauseMs: 3_600_000, signal: ending.signal });
  await vi.waitFor(() => expect(paths()).toContain('HEAD /a'));
  setTimeout(() => ending.abort(), 300);
  expect(await looks).toEqual({ '/a': 'alive' });
  expect(paths()).toEqual(['GET /robots.txt', 'HEAD /a']);
});

test('where the rules cannot be told nothing is asked', async () => {
  const { origin, paths } = await answering({ '/robots.txt': says(500), '/a': says(200) });
  expect(await visit([`${origin}/a`])).toEqual({ '/a': 'closed' });
  expect(paths()).toEqual(['GET /robots.txt']);
});

test('a host that had enough is given its time, and left alone if that is long', async () => {
  let visits = 0;
  const { origin } = await answering({
    '/a': (_request, response) => {
      visits += 1;
      response.writeHead(visits === 1 ? 429 : 200, visits === 1 ? { 'retry-after': '1' } : {});
      response.end();
    },
    '/b': says(200),
  });
  expect(await visit([`${origin}/a`, `${origin}/b`])).toEqual({ '/a': 'alive', '/b': 'alive' });
  const busy = await answering({ '/a': says(429, { 'retry-after': '3600' }), '/b': says(200) });
  expect(await visit([`${busy.origin}/a`, `${busy.origin}/b`])).toEqual({});
  expect(busy.paths()).toEqual(['GET /robots.txt', 'HEAD /a']);
});

test('no more hosts are visited at once than may be', async () => {
  let open = 0;
  let most = 0;
  const slowly: Parameters<typeof answering>[0][string] = (_request, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end();
    }, 30);
  };
  const servers = await Promise.all([1, 2, 3, 4].map(() => answering({ '/a': slowly })));
  const looks = await visit(
    servers.map(({ origin }) => `${origin}/a`),
    { hosts: 2 },
  );
  expect(looks).toEqual({ '/a': 'alive' });
  expect(most).toBeLessThanOrEqual(2);
});
