import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { get } from '../../testing/load';
import { articleText } from '../../testing/store-of';
import { keepDataFolder } from '../archive/store/data-folder';
import { createStore, openStore } from '../archive/store/store';
import { storeFile } from '../archive/store/store-file';
import { sync } from '../archive/sync/sync';
import { answerProbe } from './probes';

/** One process on one site, from its beginning to its end: the tests stand in that order. */
const scratch = mkdtempSync(path.join(os.tmpdir(), 'probes-'));
const site = path.join(scratch, 'site');
let isStopping = false;
const server = createServer((request, response) => {
  if (!answerProbe(request, response, () => isStopping)) response.writeHead(404).end();
});
let origin = '';

beforeAll(async () => {
  process.env.SITE_DIR = site;
  process.env.DATA_DIR = path.join(scratch, 'data');
  writeFiles(site, {
    'content/en/a.md': articleText('Alpha'),
    'content/en/b.md': articleText('Beta', 'no day'),
    'content/en/c.md': articleText('Gamma', '2026-01-01', 'draft: true'),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address && typeof address === 'object') origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
});

async function ready(): Promise<[number, Record<string, unknown>]> {
  const { status, headers, body } = await get(`${origin}/readyz?from=probe`);
  expect(headers['cache-control']).toBe('no-store');
  return [status, JSON.parse(String(body))];
}

test('a process is alive without a store, and not ready', async () => {
  const { status, body } = await get(`${origin}/healthz`);
  expect([status, String(body)]).toEqual([200, 'ok\n']);
  expect(await ready()).toEqual([503, { ready: false, why: 'no store' }]);
});

test('nothing else is answered', async () => {
  for (const address of ['/', '/healthz/', '/en/readyz', '/readyz.html']) {
    expect((await get(origin + address)).status, address).toBe(404);
  }
  expect((await fetch(`${origin}/readyz`, { method: 'POST' })).status).toBe(404);
  const head = await fetch(`${origin}/healthz`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a store that no sync has filled makes nothing ready', async () => {
  await (await createStore(keepDataFolder())).destroy();
  expect(await ready()).toEqual([503, { ready: false, why: 'no store' }]);
});

test('with a store a process is ready, and says what it serves', async () => {
  const now = Date.now() - 90_000;
  const options = { siteFolder: site, dataFolder: keepDataFolder(), program: '' };
  await sync({ ...options, now: now - 60_000 });
  expect((await ready())[1]).not.toHaveProperty('commit');
  await sync({ ...options, now, commit: 'c0ffee' });
  const [status, body] = await ready();
  expect(status).toBe(200);
  expect(body).toEqual({
    ...{ ready: true, commit: 'c0ffee', syncedAt: now, articles: 2, problems: 1 },
    syncAgeS: expect.any(Number),
  });
  expect(Math.abs(Number(body.syncAgeS) - 90)).toBeLessThan(30);
});

test('a store that is found damaged makes it no longer ready', async () => {
  const file = storeFile(keepDataFolder());
  await sql`pragma wal_checkpoint(truncate)`.execute(openStore());
  writeFileSync(file, readFileSync(file).fill('damage', 0));
  const asked = openStore().selectFrom('articles').selectAll().execute();
  await expect(asked).rejects.toThrow();
  expect(await ready()).toEqual([503, { ready: false, why: 'damaged store' }]);
  expect((await get(`${origin}/healthz`)).status).toBe(200);
});

test('a process that is ending is not ready, and alive', async () => {
  isStopping = true;
  expect(await ready()).toEqual([503, { ready: false, why: 'stopping' }]);
  expect((await get(`${origin}/healthz`)).status).toBe(200);
});
