import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeArchive, writeFiles } from '../../testing/archives/write-archive';
import { keepDataFolder } from '../archive/store/data-folder';
import { takeLock } from '../archive/store/lock';
import { openStore } from '../archive/store/store';
import { ownStore, servedStore } from '../archive/store/store-file';
import { contentVersion } from '../archive/store/versions';
import { sync } from '../archive/sync/sync';
import { hashOfProgram } from '../build/commands';
import { showDue } from './show-due';
import type { Watching } from './watch-site';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'show-due-'));
const site = path.join(scratch, 'site');
const BEFORE = Date.UTC(2026, 0, 1);
const article = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${more}\n---\n\nWords.\n`;
const until = (expectation: () => unknown) =>
  vi.waitFor(expectation, { timeout: 60_000, interval: 100 });
let watching: Watching | undefined;

beforeEach(() => {
  vi.stubEnv('SITE_DIR', site);
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
  writeArchive(site, {
    'content/en/appears.md': article('Appears', 'publishDate: 2026-02-01'),
    'content/en/leaves.md': article('Leaves', 'expiryDate: 2026-02-01'),
    'content/en/stays.md': article('Stays'),
  });
  rmSync(keepDataFolder(), { recursive: true });
});
afterEach(async () => {
  await watching?.stop();
  watching = undefined;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** The store as it is once its site was synced at a time, by a program. */
async function synced(now = BEFORE, program = hashOfProgram()): Promise<void> {
  await sync({ siteFolder: site, dataFolder: keepDataFolder(), now, program });
}

async function titles(): Promise<string> {
  const rows = await openStore()
    .selectFrom('articles')
    .select('title')
    .where('visible', '=', 1)
    .orderBy('title')
    .execute();
  return rows.map(({ title }) => title).join();
}

test('what is due is shown from a copy, and nothing is written to the store', async () => {
  await synced();
  await until(async () => expect(await titles()).toBe('Leaves,Stays'));
  const [before, version] = [readFileSync(ownStore()), contentVersion()];
  watching = showDue()();
  await until(async () => expect(await titles()).toBe('Appears,Stays'));
  expect(readFileSync(ownStore()).equals(before)).toBe(true);
  await until(() => expect(contentVersion()).toBeGreaterThan(version));
});

test('a store that another server changes is served again', async () => {
  await synced();
  watching = showDue()();
  await until(async () => expect(await titles()).toBe('Appears,Stays'));
  expect(servedStore()).not.toBe(ownStore());
  writeFiles(site, { 'content/en/new.md': article('New') });
  await synced(Date.now());
  await until(async () => expect(await titles()).toBe('Appears,New,Stays'));
  expect(servedStore()).toBe(ownStore());
});

test('where another process follows the files, that one shows it', async () => {
  await synced();
  const lock = takeLock(path.dirname(ownStore()));
  watching = showDue()();
  await pause(2000);
  expect([await titles(), servedStore()]).toEqual(['Leaves,Stays', ownStore()]);
  lock?.release();
  await until(async () => expect(await titles()).toBe('Appears,Stays'));
});

test('what another version made is left as it is, and that is said', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await synced(BEFORE, 'another');
  watching = showDue()();
  await until(() => expect(said.mock.calls.join()).toContain('another version of the program'));
  expect(await titles()).toBe('Leaves,Stays');
});
