import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createRepository } from '../../testing/repository';
import {
  commitOfRevision,
  listChanged,
  listStaged,
  listUnstaged,
  topOf,
  writeStaged,
} from './changed-files';

let folder: string;
let repository: ReturnType<typeof createRepository>;
const write = (name: string, text: string) => writeFileSync(path.join(repository.work, name), text);
const names = (files: string[]) => files.map((file) => path.basename(file)).toSorted();

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'changed-')));
  repository = createRepository(folder, { '港口 1.md': 'one', 'b.md': 'b', '.gitignore': 'x.md' });
});

test('what changed since a revision, is new, or is gone', async () => {
  const { work, push } = repository;
  const top = await topOf(work);
  push({ 'c.md': 'c' });
  write('港口 1.md', 'two');
  write('new.md', 'new');
  write('x.md', 'ignored');
  rmSync(path.join(work, 'b.md'));
  const head = await commitOfRevision(top, 'HEAD');
  expect(names(await listChanged(top, head))).toEqual(['b.md', 'new.md', '港口 1.md']);
  const before = await commitOfRevision(top, 'HEAD~1');
  expect(names(await listChanged(top, before))).toEqual(['b.md', 'c.md', 'new.md', '港口 1.md']);
});

test.each(['nowhere', '--all', ''])('"%s" is no revision', async (revision) => {
  await expect(commitOfRevision(repository.work, revision)).rejects.toThrow(/is no revision of/);
});

test('what is staged, and where the working file differs', async () => {
  const { work, run } = repository;
  write('港口 1.md', 'staged');
  write('b.md', 'also');
  run('add', '--all');
  write('港口 1.md', 'later');
  expect(names(await listStaged(work))).toEqual(['b.md', '港口 1.md']);
  const staged = await listStaged(work);
  const differing = await listUnstaged(work, staged);
  expect(names(differing)).toEqual(['港口 1.md']);
  await writeStaged(work, differing, path.join(folder, 'staged'));
  expect(readFileSync(path.join(folder, 'staged/港口 1.md'), 'utf8')).toBe('staged');
});

test('what is not asked about is not looked at, and names are no patterns', async () => {
  const { work, run } = repository;
  const files = ['*.md', '[b].md', ':c.md'];
  for (const name of files) write(name, 'one');
  run('add', '--all');
  for (const name of [...files, 'b.md']) write(name, 'two');
  const unstaged = (...some: string[]) =>
    listUnstaged(
      work,
      some.map((name) => path.join(work, name)),
    );
  expect(names(await unstaged('*.md'))).toEqual(['*.md']);
  expect(names(await unstaged(...files))).toEqual(files.toSorted());
  expect(await unstaged()).toEqual([]);
});

test('what is in no repository says so', async () => {
  await expect(topOf(os.tmpdir())).rejects.toThrow(/not a git repository/);
});
