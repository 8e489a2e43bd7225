import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { lookAtStore } from '../../../testing/look-at-store';
import { articleText } from '../../../testing/store-of';
import { storeFile } from '../../archive/store/store-file';
import { sync } from '../../archive/sync/sync';
import { syncOrMake } from '../../archive/sync/sync-or-make';
import { digestOf, formatDigest } from './digest';
import { saveSnapshot } from './save-snapshot';
import { startFromSnapshot } from './start-from-snapshot';

/** One machine has a snapshot of a site, which then changed; a new one has a clone of that. */
const PROGRAM = 'this one';
const NOW = Date.UTC(2026, 6, 1);
let scratch: string;
let snapshot: string;
let site: string;
let data: string;
let said: string[];

beforeEach(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'start-from-'));
  snapshot = path.join(scratch, 'snapshot.db');
  site = path.join(scratch, 'new/site');
  data = path.join(scratch, 'new/data/site');
  said = [];
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockImplementation((words) => void said.push(words));
  const first = path.join(scratch, 'first');
  const files = {
    'content/en/a.md': articleText('Alpha'),
    'content/en/b.md': articleText('Beta'),
    'content/en/c.md': articleText('Gamma'),
    'static/a.txt': 'a',
  };
  writeFiles(first, files);
  const dataFolder = path.join(first, 'data');
  await sync({ siteFolder: first, dataFolder, program: PROGRAM, now: NOW });
  await saveSnapshot(storeFile(dataFolder), snapshot);
  writeFiles(site, { ...files, 'content/en/b.md': articleText('Better') });
  // A clone has the times at which it was made.
  for (const name of ['a', 'b', 'c']) utimesSync(path.join(site, `content/en/${name}.md`), 7, 7);
  rmSync(path.join(site, 'content/en/c.md'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(scratch, { recursive: true });
});

async function start(written = pathToFileURL(snapshot).href, program = PROGRAM) {
  await startFromSnapshot(data, program, written);
  const options = { siteFolder: site, dataFolder: data, program, now: NOW };
  return syncOrMake(options, () => {});
}

async function sign(): Promise<void> {
  writeFileSync(`${snapshot}.sha256`, formatDigest(await digestOf(snapshot), 'snapshot.db'));
}

test('a new machine goes on from a snapshot, and reads what is not in it alone', async () => {
  const { causes, rebuilt } = await start();
  expect(rebuilt).toBe(false);
  expect(causes).toEqual([
    { path: 'en/b.md', why: 'changed' },
    { path: 'en/c.md', why: 'removed' },
  ]);
  expect(said).toEqual([]);
  expect(readdirSync(data).filter((name) => !name.startsWith('store.db'))).toEqual([]);
  const fresh = path.join(scratch, 'fresh');
  await sync({ siteFolder: site, dataFolder: fresh, program: PROGRAM, now: NOW });
  expect(await lookAtStore(data)).toEqual(await lookAtStore(fresh));
});

test('a store that is there stays', async () => {
  await start('');
  rmSync(snapshot);
  expect(await start()).toMatchObject({ read: 0, rebuilt: false });
  expect(said).toEqual([]);
});

test.each<[string, () => unknown, RegExp]>([
  ['is away', () => rmSync(snapshot), /ENOENT/],
  ['has no digest', () => rmSync(`${snapshot}.sha256`), /ENOENT.*snapshot\.db\.sha256/],
  [
    'has a digest that is none',
    () => writeFileSync(`${snapshot}.sha256`, 'a'.repeat(65)),
    /snapshot\.db\.sha256 is no digest/,
  ],
  [
    'is another one than its digest says',
    () => writeFileSync(snapshot, 'other'),
    /its digest is d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa; expected [0-9a-f]{64}$/,
  ],
  [
    'is damaged',
    () => {
      writeFileSync(snapshot, readFileSync(snapshot).fill('damage', 20_000, 40_000));
      return sign();
    },
    /it is damaged/,
  ],
  [
    'is no store at all',
    () => {
      writeFileSync(snapshot, 'words '.repeat(10_000));
      return sign();
    },
    /it is damaged/,
  ],
  [
    'has other tables',
    () => {
      const database = new Database(snapshot);
      database.pragma('user_version = 7');
      database.close();
      return sign();
    },
    /its tables are of version 7; expected \d+/,
  ],
])('where it %s, the store is made from the files', async (_, spoil, reason) => {
  await spoil();
  expect(await start()).toMatchObject({ articles: 2, read: 2, rebuilt: true });
  expect(said).toEqual([expect.stringMatching(reason)]);
  expect(said[0]).toMatch(/^The snapshot cannot be used, so the store is made from the files: .+$/);
  expect(readdirSync(data)).toEqual(['store.db']);
});

test('one that another version of the program made is not gone on with', async () => {
  expect(await start(undefined, 'another')).toMatchObject({ read: 2, rebuilt: true });
  expect(said).toEqual([expect.stringMatching('another version of the program made it')]);
});

test.each(['snapshot.db', 'ftp://host/a.db', 'http://'])('%s is no address', async (written) => {
  expect(await start(written)).toMatchObject({ read: 2 });
  expect(said).toEqual([expect.stringMatching('SNAPSHOT_URL is no address; expected https://')]);
});
