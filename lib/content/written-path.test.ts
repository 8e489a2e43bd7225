import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { buildSite } from '../settings/build-site';
import { parseSettings } from '../settings/read-settings';
import { findWrittenPath, guessWrittenPath } from './written-path';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'written-'));
const site = path.join(scratch, 'site');
writeFiles(site, {
  ...{ 'content/news/a.md': 'a', 'content/b.md': 'b', 'outside.md': 'c' },
  'articles/c.md': 'd',
});
const plain = buildSite(parseSettings('', 'site.yaml'), []);
const beside = buildSite(parseSettings('languages: {en: {contentDir: articles}}', 'site.yaml'), []);
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
  ['articles/c.md', '', null],
])('%s, seen from the folder "%s", is %s', (written, below, expected) => {
  const from = path.join(site, below);
  expect(findWrittenPath(written, { siteFolder: site, from, site: plain })).toBe(expected);
});

test.each([
  ['articles/c.md', ''],
  ['c.md', ''],
  ['c.md', 'articles'],
  [path.join(site, 'articles/c.md'), ''],
])('%s, seen from the folder "%s", is content beside content/', (written, below) => {
  const from = path.join(site, below);
  const found = findWrittenPath(written, { siteFolder: site, from, site: beside });
  expect(found).toBe('../articles/c.md');
});

test.each([
  ['content/news/a.md', 'news/a.md'],
  ['./content/news/../b.md', 'b.md'],
  ['news/a.md', 'news/a.md'],
])('%s, which need not be there, is %s', (written, expected) => {
  expect(guessWrittenPath(written, plain)).toBe(expected);
});

test('what need not be there may be beside content/, too', () => {
  expect(guessWrittenPath('articles/new.md', beside)).toBe('../articles/new.md');
  expect(guessWrittenPath('articles/new.md', plain)).toBe('articles/new.md');
});
