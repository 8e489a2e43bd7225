import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { beforeEach, expect, test, vi } from 'vitest';
import { dataFolder } from '../archive/store/data-folder';
import { writeMeta } from '../archive/store/meta';
import type { Render } from '../archive/store/render';
import { createStore, type Store } from '../archive/store/store';
import { recordChanges } from '../archive/sync/version';

let store: Store;
let scratch: string;

beforeEach(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'kept-pages-'));
  mkdirSync(path.join(scratch, 'site'));
  vi.stubEnv('SITE_DIR', path.join(scratch, 'site'));
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
  vi.stubEnv('PAGE_CACHE_MB', '1');
  store = await createStore(dataFolder());
  await writeMeta(store, 'version', '100');
});

/** The kept pages, as a new process of a build has them. */
async function openPages(build = 'one') {
  vi.resetModules();
  const { keepPage, readFresh } = await import('.');
  return {
    keep: (route: string, html: string, dependencies: Partial<Render> = {}) =>
      keepPage(
        build,
        route,
        { body: Buffer.from(html) },
        { tags: TAGS, version: 100, ...dependencies },
      ),
    find: (route: string) => readFresh(build, route),
    html: (route: string) => {
      const body = readFresh(build, route)?.page.body;
      return body && Buffer.from(body).toString();
    },
  };
}

const TAGS = new Set(['site', 'article:1', 'sidebar:en']);

test('a page is kept, in memory and on disk', async () => {
  const pages = await openPages();
  await pages.keep('/a', '<p>一</p>');
  for (const process of [pages, await openPages()]) expect(process.html('/a')).toBe('<p>一</p>');
  expect(pages.find('/b')).toBeUndefined();
});

test('a page goes when something it depends on changes, and only then', async () => {
  const pages = await openPages();
  await pages.keep('/a', 'a');
  await recordChanges(store, new Set(['article:2', 'list:7']));
  expect(pages.html('/a')).toBe('a');
  await recordChanges(store, new Set(['article:1']));
  expect(pages.find('/a')).toBeUndefined();
  expect((await openPages()).find('/a')).toBeUndefined();
});

test('a page whose sidebar changed is good enough, and said to be old', async () => {
  const pages = await openPages();
  await pages.keep('/a', 'a');
  expect(pages.find('/a')?.freshness).toBe('fresh');
  await recordChanges(store, new Set(['sidebar:en']));
  expect(pages.find('/a')?.freshness).toBe('sidebar');
});

test('a page that was rendered while the content changed is not taken for newer', async () => {
  const pages = await openPages();
  await recordChanges(store, new Set(['article:1']));
  await pages.keep('/a', 'made from the old content');
  expect(pages.find('/a')).toBeUndefined();
});

test('another build’s pages, and those of which nobody knows when they change, are not kept', async () => {
  const pages = await openPages();
  await pages.keep('/a', 'a');
  expect((await openPages('two')).find('/a')).toBeUndefined();
  await pages.keep('/unread', 'nothing', { version: undefined });
  await pages.keep('/once', 'late', { isUnkept: true });
  await (await openPages('')).keep('/unbuilt', 'nothing');
  for (const route of ['/unread', '/once', '/unbuilt']) expect(pages.find(route)).toBeUndefined();
});

test('the disk that pages take is bounded, oldest out first', async () => {
  const pages = await openPages();
  for (let number = 0; number < 60; number++) {
    await pages.keep(`/${number}`, randomBytes(32_768).toString('base64'));
  }
  const later = await openPages();
  expect(later.find('/0')).toBeUndefined();
  expect(later.find('/59')).toBeDefined();
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
  const pages = await openPages();
  for (let number = 0; number < 20; number++) {
    await pages.keep(`/${number}`, randomBytes(8192).toString('base64'));
  }
  const file = path.join(dataFolder(), 'pages.db');
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  damage(file, start, length);
  const later = await openPages();
  for (let number = 0; number < 20; number++) later.find(`/${number}`);
  await later.keep('/new', 'new');
  expect((await openPages()).html('/new')).toBe('new');
});

test('where nothing can be written, pages are kept in memory', async () => {
  mkdirSync(path.join(dataFolder(), 'pages.db'), { recursive: true });
  const pages = await openPages();
  await pages.keep('/a', 'a');
  expect(pages.html('/a')).toBe('a');
});

test('while the store is damaged, kept pages are good enough; a new store is asked', async () => {
  const pages = await openPages();
  await pages.keep('/a', 'a');
  await store.destroy();
  const file = path.join(dataFolder(), 'store.db');
  damage(file, 0, 1_000_000);
  const later = await openPages();
  expect(later.html('/a')).toBe('a');
  renameSync(file, `${file}.damaged`);
  store = await createStore(dataFolder());
  await writeMeta(store, 'version', '100');
  await recordChanges(store, new Set(['article:1']));
  await vi.waitFor(() => expect(later.find('/a')).toBeUndefined(), 5000);
});
