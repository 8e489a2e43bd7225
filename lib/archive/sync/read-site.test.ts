import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { readSite } from './read-site';

function makeSite(archive: Archive): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'read-site-'));
  writeFiles(folder, archive);
  return folder;
}

test('a site is read from its settings and the names of its files', async () => {
  const folder = makeSite({
    'site.yaml': 'taxonomies: [ports]\n',
    'content/zh-CN/news/_index.md': '---\ntitle: T\ncascade: {toc: true}\n---\n',
    'content/en/news/a.md': '---\ntitle: T\n---\n',
    'content/.fr/a.fr.md': '---\ntitle: T\n---\n',
  });
  const site = await readSite(folder);
  expect(site.taxonomies).toEqual(['ports']);
  expect(site.languages.map(({ code }) => code).toSorted()).toEqual(['en', 'zh-CN']);
  expect(site.cascades).toMatchObject([{ folder: 'zh-CN/news/', fields: { toc: 'true' } }]);
});

test('a folder without anything is a site with every default', async () => {
  const site = await readSite(makeSite({}));
  expect(site.taxonomies).toEqual(['tags', 'categories']);
});

test('settings that cannot be used are an error', async () => {
  const folder = makeSite({ 'site.yaml': 'taxonomie: [a]\n' });
  await expect(readSite(folder)).rejects.toThrow('taxonomie');
});
