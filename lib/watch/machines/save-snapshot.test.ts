import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeMeta } from '../../archive/store/meta';
import { openToRead } from '../../archive/store/sqlite/open-to-read';
import { createStore, type Store } from '../../archive/store/store';
import { storeFile } from '../../archive/store/store-file';
import { saveSnapshot } from './save-snapshot';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'save-snapshot-'));
  store = await createStore(path.join(folder, 'data'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

const save = (to: string) => saveSnapshot(storeFile(path.join(folder, 'data')), to);

function wordsIn(file: string): unknown {
  const database = openToRead(file);
  try {
    return database.prepare("select value from meta where name = 'words'").get();
  } finally {
    database.close();
  }
}

test('a store that is open is written whole, beside a digest that sha256sum knows', async () => {
  const out = path.join(folder, 'out');
  mkdirSync(out);
  const to = path.join(out, 'a b.db');
  for (const words of ['first', 'second']) {
    await writeMeta(store, 'words', words);
    expect(await save(to)).toBe(readFileSync(to).length);
    expect(wordsIn(to)).toMatchObject({ value: words });
    const { status } = spawnSync('sha256sum', ['--check', 'a b.db.sha256'], { cwd: out });
    expect(status).toBe(0);
  }
  expect(readdirSync(out)).toEqual(['a b.db', 'a b.db.sha256']);
});

test('what cannot be written is left as it was', async () => {
  await expect(save(path.join(folder, 'nowhere/a.db'))).rejects.toThrow();
  mkdirSync(path.join(folder, 'taken/inside'), { recursive: true });
  await expect(save(path.join(folder, 'taken'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['data', 'taken']);
});
