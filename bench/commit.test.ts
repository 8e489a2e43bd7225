import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../testing/archives/write-archive';
import { createRepository } from '../testing/repository';
import { describeCommit } from './commit';

const place = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-commit-'));
afterAll(() => rmSync(place, { recursive: true }));

test('which commit is checked out, and whether files are other ones', () => {
  const { work, push } = createRepository(place, { 'a.txt': 'one' });
  const commit = push({ 'a.txt': 'two' });
  const said = describeCommit(work);
  expect(said.length).toBeGreaterThanOrEqual(7);
  expect(commit.startsWith(said)).toBe(true);
  writeFiles(work, { 'a.txt': 'three' });
  expect(describeCommit(work)).toBe(`${said}+`);
});

test('a folder that is no checkout has none', () => {
  expect(describeCommit(os.tmpdir())).toBe('unknown');
});
