import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRepository } from '../../../testing/repository';
import { listSince, noteTree, readTree, type TreeState } from './since-last';

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'since-')));
const { work, run, push } = createRepository(folder, { 'a.md': 'a', 'b.md': 'b' });
const file = path.join(folder, 'data/tree.json');

async function now(): Promise<TreeState> {
  const state = await readTree(work);
  if (!state) throw new Error('There is no commit.');
  return state;
}

async function since(): Promise<string[] | undefined> {
  const files = await listSince(file, await now());
  return files?.map((one) => path.relative(work, one)).toSorted();
}

test('what may be otherwise is what differs now, differed then, or lies between the commits', async () => {
  expect(await since()).toBeUndefined();
  noteTree(file, await now());
  expect(await since()).toEqual([]);
  writeFileSync(path.join(work, 'a.md'), 'A');
  expect(await since()).toEqual(['a.md']);
  noteTree(file, await now());
  run('checkout', '--quiet', 'HEAD', '--', 'a.md');
  expect(await since()).toEqual(['a.md']);
  noteTree(file, await now());
  run('checkout', '--quiet', '-b', 'next');
  push({ 'b.md': 'B', 'c.md': 'c' });
  expect(await since()).toEqual(['b.md', 'c.md']);
  noteTree(file, await now());
  run('checkout', '--quiet', 'main');
  expect(await since()).toEqual(['b.md', 'c.md']);
});

test('a note of another tree, of a commit that is gone, or none at all says nothing', async () => {
  const state = await now();
  noteTree(file, { ...state, top: '/elsewhere' });
  expect(await since()).toBeUndefined();
  noteTree(file, { ...state, commit: '0'.repeat(40) });
  expect(await since()).toBeUndefined();
  writeFileSync(file, '{');
  expect(await since()).toBeUndefined();
  expect(await readTree(os.tmpdir())).toBeUndefined();
});
