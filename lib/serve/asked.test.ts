import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { asked } from '../../testing/asked';
import { articleText } from '../../testing/store-of';
import { dataFolder } from '../archive/store/data-folder';
import { sync } from '../archive/sync/sync';

beforeEach(async () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'asked-'));
  const siteFolder = path.join(scratch, 'site');
  mkdirSync(siteFolder);
  vi.stubEnv('SITE_DIR', siteFolder);
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
  writeFiles(siteFolder, { 'content/a.md': articleText('A'), 'content/b.md': articleText('B') });
  await sync({ siteFolder, dataFolder: dataFolder(), now: Date.UTC(2026, 6, 1), program: '' });
});

/** What a new process finds at an address. */
async function startProcess() {
  vi.resetModules();
  const { findAsked } = await import('./asked');
  return (pathname: string) => findAsked(asked(pathname), '');
}

test('what one process has found, another knows while the store cannot be read', async () => {
  const first = await startProcess();
  const found = await first('/a/');
  expect(found).toMatchObject({ kind: 'page', status: 200, page: { kind: 'article' } });
  await first('/nothing/');
  writeFileSync(path.join(dataFolder(), 'store.db'), 'damaged '.repeat(4096));
  for (const name of ['store.db-wal', 'store.db-shm']) {
    writeFileSync(path.join(dataFolder(), name), '');
  }
  const second = await startProcess();
  expect(await second('/a/')).toEqual(found);
  await expect(second('/b/')).rejects.toThrow();
  await expect(second('/nothing/')).rejects.toThrow();
});
