import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { hasStore, isDamage, isSound, putInPlace, setAside } from './damage';
import { readMeta, writeMeta } from './meta';
import { createStore } from './store';
import { storeFile } from './store-file';

let file: string;

beforeEach(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'damage-'));
  file = storeFile(folder);
  const store = await createStore(folder);
  await writeMeta(store, 'words', 'word '.repeat(50_000));
  await sql`pragma wal_checkpoint(truncate)`.execute(store);
  await store.destroy();
});

function damage(start: number): void {
  const bytes = readFileSync(file);
  bytes.fill('damage', start, Math.min(start + 20_000, bytes.length));
  writeFileSync(file, bytes);
}

test('a store is sound, and no longer when it is damaged, wherever', () => {
  expect([hasStore(file), isSound(file)]).toEqual([true, true]);
  damage(statSync(file).size - 30_000);
  expect([hasStore(file), isSound(file)]).toEqual([true, false]);
  damage(0);
  expect(isSound(file)).toBe(false);
});

test('a store that was cut to nothing is none', () => {
  truncateSync(file);
  expect(hasStore(file)).toBe(false);
  expect(hasStore(`${file}-nowhere`)).toBe(false);
});

test('errors of damage are told from others', async () => {
  damage(0);
  const error = await createStore(path.dirname(file)).catch((error: unknown) => error);
  expect(isDamage(error)).toBe(true);
  expect(isDamage(new Error('disk is full'))).toBe(false);
});

test('a damaged store keeps its bytes under another name', () => {
  const bytes = readFileSync(file);
  const aside = setAside(file);
  expect(readFileSync(aside)).toEqual(bytes);
  expect(existsSync(file)).toBe(false);
});

test('a new store takes the place of none, never that of another', async () => {
  const inode = statSync(file).ino;
  const folder = path.join(path.dirname(file), 'made');
  for (const isTaken of [true, false]) {
    const store = await createStore(folder);
    await writeMeta(store, 'words', 'new');
    await store.destroy();
    if (!isTaken) truncateSync(file);
    expect(await putInPlace(storeFile(folder), file)).toBe(!isTaken);
    expect(statSync(file).ino === inode).toBe(isTaken);
    expect(isSound(file)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  }
  const store = await createStore(path.dirname(file));
  expect(await readMeta(store, 'words')).toBe('new');
  await store.destroy();
});
