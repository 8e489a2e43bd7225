import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { openToRead } from '../store/sqlite/open-to-read';
import { createStore } from '../store/store';
import { storeFile } from '../store/store-file';
import { syncOrMake } from './sync-or-make';

let siteFolder: string;
let dataFolder: string;
let aside: string[];

beforeEach(() => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'sync-or-make-'));
  siteFolder = path.join(scratch, 'site');
  dataFolder = path.join(scratch, 'data');
  aside = [];
  writeFiles(siteFolder, {
    'content/en/a.md': `---\ntitle: A\n---\n\n${'words '.repeat(20_000)}\n`,
    'content/en/b.md': '---\ntitle: B\n---\n',
  });
});

function run() {
  const options = { siteFolder, dataFolder, program: 'one', now: Date.now() };
  return syncOrMake(options, (name) => aside.push(name));
}

async function titles(): Promise<string[]> {
  const store = await createStore(dataFolder);
  try {
    const rows = await store.selectFrom('articles').select('title').orderBy('title').execute();
    return rows.map(({ title }) => title);
  } finally {
    await store.destroy();
  }
}

test('the first store comes into its place complete, and what a killed process left goes', async () => {
  // In a container the next process has the same number.
  for (const pid of [99_999_999, process.pid]) {
    mkdirSync(path.join(dataFolder, `making-${pid}-x`), { recursive: true });
  }
  expect(await run()).toMatchObject({ articles: 2, rebuilt: true });
  expect(readdirSync(dataFolder)).toEqual(['store.db']);
  expect(await titles()).toEqual(['A', 'B']);
  expect(await run()).toMatchObject({ articles: 2, rebuilt: false, read: 0 });
});

test('whoever reads a store that was just made waits for no writer', async () => {
  await run();
  const reader = openToRead(storeFile(dataFolder));
  expect(reader.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  reader.close();
});

test.each<[string, (file: string) => void]>([
  ['deleted', (file) => rmSync(file)],
  ['cut to nothing', (file) => truncateSync(file)],
  ['overwritten at its head', (file) => overwrite(file, 0)],
  ['overwritten in all of it', (file) => writeFileSync(file, 'words '.repeat(50_000))],
])('a store that was %s is made anew', async (_, damage) => {
  await run();
  const file = storeFile(dataFolder);
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  damage(file);
  expect(await run()).toMatchObject({ articles: 2, read: 2 });
  expect(await titles()).toEqual(['A', 'B']);
  expect(aside).toHaveLength(_.startsWith('overwritten') ? 1 : 0);
});

function overwrite(file: string, start: number): void {
  const bytes = readFileSync(file);
  bytes.fill('damage', start, Math.min(start + 20_000, bytes.length));
  writeFileSync(file, bytes);
}

test('two that make one at the same time leave one that is whole', async () => {
  const other = syncOrMake({ siteFolder, dataFolder, program: 'one', now: Date.now() }, () => {});
  const reports = await Promise.all([other, run()]).catch((error) => error);
  expect(reports).toEqual([expect.objectContaining({ articles: 2 }), expect.anything()]);
  expect(await titles()).toEqual(['A', 'B']);
});
