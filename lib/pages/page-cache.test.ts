import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { beforeEach, expect, test, vi } from 'vitest';
import { dataFolder } from '../archive/store/data-folder';
import { writeMeta } from '../archive/store/meta';
import { createStore, type Store } from '../archive/store/store';
import { recordChanges } from '../archive/sync/version';

let store: Store;
let scratch: string;

beforeEach(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'page-cache-'));
  mkdirSync(path.join(scratch, 'site'));
  vi.stubEnv('SITE_DIR', path.join(scratch, 'site'));
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
  vi.stubEnv('PAGE_CACHE_MB', '1');
  store = await createStore(dataFolder());
  await writeMeta(store, 'version', '100');
});

/** A cache as a new process of a build has it. */
async function openCache(build = 'one') {
  const server = path.join(scratch, build, 'server');
  mkdirSync(server, { recursive: true });
  writeFileSync(path.join(server, '..', 'BUILD_ID'), build);
  vi.resetModules();
  const { PageCache } = await import('./page-cache');
  return new PageCache({ serverDistDir: server });
}

function page(html: string, tags = 'site,version:100,article:1,sidebar:en', status?: number) {
  return {
    kind: 'APP_PAGE',
    html,
    status,
    rscData: Buffer.from('rsc'),
    headers: { 'x-next-cache-tags': tags },
    segmentData: new Map(),
  };
}

test('a page is kept, in memory and on disk', async () => {
  const cache = await openCache();
  await cache.set('/a', page('<p>一</p>'), { cacheControl: { revalidate: 60 } });
  for (const reader of [cache, await openCache()]) {
    const kept = await reader.get('/a');
    expect(kept?.value).toMatchObject({ html: '<p>一</p>', rscData: Buffer.from('rsc') });
    expect(kept?.cacheControl).toEqual({ revalidate: 60 });
    expect(kept?.lastModified).toBeGreaterThan(0);
  }
  expect(await cache.get('/b')).toBeNull();
});

test('a page goes when something it depends on changes, and only then', async () => {
  const cache = await openCache();
  await cache.set('/a', page('a'), {});
  await recordChanges(store, new Set(['article:2', 'list:7']));
  expect(await cache.get('/a')).not.toBeNull();
  await recordChanges(store, new Set(['article:1']));
  expect(await cache.get('/a')).toBeNull();
  expect(await (await openCache()).get('/a')).toBeNull();
});

test('a page whose sidebar changed is made anew, and good enough meanwhile', async () => {
  const cache = await openCache();
  await cache.set('/a', page('a'), {});
  await recordChanges(store, new Set(['sidebar:en']));
  expect(await cache.get('/a')).toBeNull();
  const { readFresh } = await import('./freshness');
  expect(readFresh('one', '/a')?.freshness).toBe('sidebar');
});

test('a page that was rendered while the content changed is not taken for newer', async () => {
  const cache = await openCache();
  await recordChanges(store, new Set(['article:1']));
  await cache.set('/a', page('made from the old content'), {});
  expect(await cache.get('/a')).toBeNull();
});

test('another build’s pages, errors and untagged pages are not kept', async () => {
  const cache = await openCache();
  await cache.set('/a', page('a'), {});
  expect(await (await openCache('two')).get('/a')).toBeNull();
  await cache.set('/missing', page('nothing', undefined, 404), {});
  await cache.set('/untagged', page('nothing', 'x'), {});
  await cache.set('/null', null, {});
  await cache.set('/unkept', page('late', 'site,version:100,unkept'), {});
  for (const key of ['/missing', '/untagged', '/null', '/unkept'])
    expect(await cache.get(key)).toBeNull();
});

test('the disk that pages take is bounded, oldest out first', async () => {
  const cache = await openCache();
  for (let number = 0; number < 60; number++) {
    await cache.set(`/${number}`, page(randomBytes(32_768).toString('base64')), {});
  }
  const later = await openCache();
  expect(await later.get('/0')).toBeNull();
  expect(await later.get('/59')).not.toBeNull();
});

/** Writes something else over a part of a file, as a failing disk does. */
function damage(file: string, start: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill('damage', start, Math.min(start + length, bytes.length));
  writeFileSync(file, bytes);
}

test.each([
  ['at its head', 0, 4096],
  ['in the middle', 8192, 100_000],
])('pages that were damaged %s are lost, and others are kept', async (_, start, length) => {
  const cache = await openCache();
  for (let number = 0; number < 20; number++) {
    await cache.set(`/${number}`, page(randomBytes(8192).toString('base64')), {});
  }
  const file = path.join(dataFolder(), 'pages.db');
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  damage(file, start, length);
  const later = await openCache();
  for (let number = 0; number < 20; number++) await later.get(`/${number}`);
  await later.set('/new', page('new'), {});
  expect((await (await openCache()).get('/new'))?.value.html).toBe('new');
});

test('where nothing can be written, pages are kept in memory', async () => {
  mkdirSync(path.join(dataFolder(), 'pages.db'), { recursive: true });
  const cache = await openCache();
  await cache.set('/a', page('a'), {});
  expect((await cache.get('/a'))?.value.html).toBe('a');
});

test('while the store is damaged, kept pages are good enough; a new store is asked', async () => {
  const cache = await openCache();
  await cache.set('/a', page('a'), {});
  await store.destroy();
  const file = path.join(dataFolder(), 'store.db');
  damage(file, 0, 1_000_000);
  const later = await openCache();
  expect((await later.get('/a'))?.value.html).toBe('a');
  renameSync(file, `${file}.damaged`);
  store = await createStore(dataFolder());
  await writeMeta(store, 'version', '100');
  await recordChanges(store, new Set(['article:1']));
  await vi.waitFor(async () => expect(await later.get('/a')).toBeNull(), 5000);
});
