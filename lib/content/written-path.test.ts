import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { findWrittenPath, guessWrittenPath } from './written-path';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'written-'));
const site = path.join(scratch, 'site');
writeFiles(site, { 'content/news/a.md': 'a', 'content/b.md': 'b', 'outside.md': 'c' });
afterAll(() => rmSync(scratch, { recursive: true }));

test.each([
  ['content/news/a.md', '', 'news/a.md'],
  ['news/a.md', '', 'news/a.md'],
  ['a.md', 'content/news', 'news/a.md'],
  ['../b.md', 'content/news', 'b.md'],
  [path.join(site, 'content/b.md'), '', 'b.md'],
  ['outside.md', '', null],
  ['../outside.md', 'content', null],
  ['news', '', null],
  ['missing.md', '', null],
])('%s, seen from the folder "%s", is %s', (written, below, expected) => {
  expect(findWrittenPath(written, site, path.join(site, below))).toBe(expected);
});

test.each([
  ['content/news/a.md', 'news/a.md'],
  ['./content/news/../b.md', 'b.md'],
  ['news/a.md', 'news/a.md'],
])('%s, which need not be there, is %s', (written, expected) => {
  expect(guessWrittenPath(written)).toBe(expected);
});
