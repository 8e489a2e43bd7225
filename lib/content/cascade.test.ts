import { expect, test } from 'vitest';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import { readCascade } from './cascade';
import { parseFrontMatter } from './front-matter';
import { parseText } from './test-site';

const settings = completeSettings({
  languages: { en: {}, de: {} },
  languageFolders: false,
  cascades: [
    { fields: { lead: 'Site' } },
    { target: { lang: 'de' }, fields: { lead: 'Auf Deutsch' } },
  ],
});

function siteWith(files: Record<string, string>) {
  const cascades = Object.entries(files).flatMap(([path, block]) =>
    readCascade(path, parseFrontMatter(`---\n${block}\n---\n`, () => {}).data),
  );
  return buildSite(settings, [], { cascades, branches: [] });
}

const outer = 'cascade:\n  toc: true\n  lead: Outer\n  tags: [a]';
const inner = 'cascade:\n  lead: Inner';

test('fields come from the nearest folder, and the file has the last word', () => {
  const site = siteWith({ 'post/_index.md': outer, 'post/deep/_index.md': inner });
  const read = (path: string, fields = '') =>
    parseText(`---\ntitle: T\n${fields}---\n`, path, site).article;
  expect(read('other/a.md')).toMatchObject({ lead: 'Site', toc: null });
  expect(read('post/a.md')).toMatchObject({ lead: 'Outer', toc: true });
  expect(read('post/deep/a.md')).toMatchObject({ lead: 'Inner', toc: true });
  expect(read('post/a.md', 'lead: Own\ntoc: false\n')).toMatchObject({ lead: 'Own', toc: false });
  expect(read('post/a.md').terms).toEqual([{ taxonomy: 'tags', name: 'a' }]);
  expect(read('postal/a.md')).toMatchObject({ lead: 'Site' });
});

test('a cascade holds for the paths, kinds and languages that it names', () => {
  const site = siteWith({
    '_index.md': `cascade:
  - _target: { path: "/post/**" }
    lead: By path
  - _target: { kind: section }
    summary: Section`,
    '_index.de.md': 'cascade: {description: Nach Sprache}',
  });
  const read = (path: string) => parseText('---\ntitle: T\n---\n', path, site).article;
  expect(read('post/x/a.md')).toMatchObject({ lead: 'By path', description: '', summary: '' });
  expect(read('other/a.de.md')).toMatchObject({ lead: 'Auf Deutsch', description: 'Nach Sprache' });
  expect(read('other/_index.md')).toMatchObject({ summary: 'Section' });
});
