import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commitOf } from './commit-of';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'commit-'));
  mkdirSync(path.join(folder, 'content/en'), { recursive: true });
});

function git(...words: string[]): string {
  const who = ['-c', 'user.name=An editor', '-c', 'user.email=editor@example.org'];
  return execFileSync('git', [...who, '-C', folder, ...words], { encoding: 'utf8' }).trim();
}

test('is that of the repository around the folder, also through a link', async () => {
  git('init', '--quiet');
  expect(await commitOf(folder)).toBeUndefined();
  writeFileSync(path.join(folder, 'content/en/a.md'), 'Words.');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Say a word');
  const commit = git('rev-parse', 'HEAD');
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  const link = path.join(mkdtempSync(path.join(os.tmpdir(), 'link-')), 'content');
  symlinkSync(path.join(folder, 'content'), link);
  expect(await Promise.all([folder, `${folder}/content/en`, link].map(commitOf))).toEqual(
    Array(3).fill(commit),
  );
});

test('is none where there is no repository, and where the folder is away', async () => {
  expect(await commitOf(folder)).toBeUndefined();
  expect(await commitOf(path.join(folder, 'nowhere'))).toBeUndefined();
});
