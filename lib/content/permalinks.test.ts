import { expect, test } from 'vitest';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import { articleAddress } from './permalinks';
import { parseSourcePath } from './source-path';

const date = Date.UTC(2024, 2, 5, 20, 0);

function addressOf(pattern: string, path: string, { slug = '', folders = ['a', 'a/b'] } = {}) {
  const settings = completeSettings({
    languages: { en: {} },
    languageFolders: false,
    timeZone: 'Asia/Shanghai',
    addresses: { permalinks: { A: pattern, '/': pattern } },
  });
  const branches = folders.map((folder) => ({ folder, language: 'en' }));
  const site = buildSite(settings, [], { cascades: [], branches });
  const named = { title: 'The Ü Title', slug, date, timeZone: site.timeZone };
  return articleAddress(parseSourcePath(path, site), 'en', named, site);
}

test.each([
  ['/:year/:month/:day/:title/', 'a/x.md', '/2024/03/06/the-ü-title/'],
  ['/:year-:monthname/:weekdayname/:weekday/:yearday/', 'a/x.md', '/2024-march/wednesday/3/66/'],
  ['/:section/:filename', 'a/b/X Y.md', '/a/x-y/'],
  ['/:sections/:contentbasename/', 'a/b/c/x.md', '/a/b/x/'],
  ['/:sections[1:]/:slug/', 'a/b/x.md', '/b/the-ü-title/'],
  ['/:sections[last]/:slugorfilename/', 'a/b/x.md', '/b/x/'],
  ['/p/:slugorcontentbasename/', 'a/x/index.md', '/p/x/'],
  ['/:unknown/:filename/', 'a/x.md', '/:unknown/x/'],
  ['/pages/:filename/', 'x.md', '/pages/x/'],
])('%s puts %s at %s', (pattern, path, expected) => {
  expect(addressOf(pattern, path)).toBe(expected);
});

test('a slug stands for title and name, and sections of no pattern keep their paths', () => {
  expect(addressOf('/:slug/', 'a/x.md', { slug: 'Own Slug' })).toBe('/own-slug/');
  expect(addressOf('/:slugorfilename/', 'a/x.md', { slug: 's' })).toBe('/s/');
  expect(addressOf('/:year/', 'other/x.md')).toBe('/other/x/');
  expect(addressOf('/:year/', 'a/_index.md')).toBe('/a/');
});
