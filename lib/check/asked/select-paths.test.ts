import { mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { parseSettings } from '../../settings/read-settings';
import { COMMAND_WORDS } from '../command/words';
import { askFor, selectPaths } from './select-paths';
import { createSitePlace } from './site-place';

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'paths-')));
const site = path.join(folder, 'site');
writeFiles(folder, {
  'site/content/zh/港口/a.md': '',
  'site/content/b.md': '',
  'site/posts/c.md': '',
  'site/README.md': '',
  'else/d.md': '',
});
symlinkSync(path.join(site, 'content'), path.join(folder, 'link'));

const MOUNTED = `
languages:
  en: { contentDirs: [{ dir: content }, { dir: posts, at: posts }] }
`;

function select(written: string, from = folder, settings = '') {
  const place = createSitePlace(site, parseSettings(settings, 'site.yaml'));
  return selectPaths([written], from, place, COMMAND_WORDS.en);
}

test.each([
  ['from where one is', 'site/content/b.md', folder, 'b.md'],
  ['a full path', path.join(site, 'content/b.md'), folder, 'b.md'],
  ['from inside', 'a.md', path.join(site, 'content/zh/港口'), 'zh/港口/a.md'],
  ['below the site', 'content/zh', folder, 'zh'],
  ['below content', 'zh/港口/', folder, 'zh/港口'],
  ['all content', 'site/content', folder, ''],
  ['the site', '.', site, ''],
  ['what the site lies in', '.', folder, ''],
])('%s', (_, written, from, below) => {
  expect(select(written, from)).toEqual([below]);
});

test('a folder beside content/ is content where the settings say so', () => {
  expect(() => select('site/posts')).toThrow('site/posts is no content of the site');
  expect(select('site/posts/c.md', folder, MOUNTED)).toEqual(['../posts/c.md']);
});

test.each([
  ['nowhere.md', /nowhere\.md is not there/],
  ['else/d.md', /else\/d\.md is no content/],
  ['site/README.md', /README\.md is no content/],
])('%s is refused', (written, reason) => {
  expect(() => select(written)).toThrow(reason);
});

test('a folder stands for what is in it, in either form of Unicode, and nothing else', () => {
  const isAsked = askFor(['zh/é'.normalize('NFC'), 'b.md']);
  const asked = ['zh/é/a.md'.normalize('NFD'), 'b.md', 'b.md.txt', 'zh/éa.md', 'zh'].filter(
    isAsked,
  );
  expect(asked).toEqual(['zh/é/a.md'.normalize('NFD'), 'b.md']);
  expect(askFor(undefined)('any.md')).toBe(true);
  expect(askFor([])('any.md')).toBe(false);
});
