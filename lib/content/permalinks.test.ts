import { expect, test } from 'vitest';
import { homeAddress } from '../addresses/home';
import { pageAddress } from '../addresses/text';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import { articleAddress, sectionAddress, termAddress } from './permalinks';
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

test('ugly are the addresses of all pages, or of those of some sections with their lists', () => {
  const addresses = { ugly: false, uglySections: ['Posts'] };
  const settings = completeSettings({ languageFolders: false, addresses });
  const site = buildSite(settings, [], {
    cascades: [],
    branches: [{ folder: 'posts', language: 'en' }],
  });
  const addressAt = (path: string) =>
    articleAddress(
      parseSourcePath(path, site),
      'en',
      { title: '', slug: '', date: null, timeZone: 'UTC' },
      site,
    );
  const sectionAt = (folder: string) =>
    sectionAddress({ spelled: folder, folders: [folder], title: folder }, 'en', site);
  const home = homeAddress(site, 'en');
  expect(addressAt('posts/a.md')).toBe(`${home}posts/a.html`);
  expect(addressAt('posts/deep/b.md')).toBe(`${home}posts/deep/b.html`);
  expect(addressAt('posts/_index.md')).toBe(`${home}posts.html`);
  expect(sectionAt('posts')).toBe(`${home}posts.html`);
  expect(pageAddress(sectionAt('posts'), 2, site)).toBe(`${home}posts/page/2.html`);
  expect(addressAt('notes/c.md')).toBe(`${home}notes/c/`);
  expect(pageAddress(sectionAt('notes'), 2, site)).toBe(`${home}notes/page/2/`);
  expect(addressAt('d.md')).toBe(`${home}d/`);
});

test('lists stand by the patterns for their kind, told of by a file or not', () => {
  const settings = completeSettings({
    languages: { en: {} },
    languageFolders: false,
    addresses: {
      permalinks: { posts: '/p/:slug/', tags: '/old/:slug/' },
      listPermalinks: {
        section: { Posts: '/all/:sections/', notes: '/:slug/' },
        taxonomy: { tags: '/labels/' },
        term: { tags: '/label/:slug/' },
      },
    },
  });
  const branches = ['posts/deep'].map((folder) => ({ folder, language: 'en' }));
  const site = buildSite(settings, [], { cascades: [], branches });
  const addressAt = (path: string, title: string) =>
    articleAddress(
      parseSourcePath(path, site),
      'en',
      { title, slug: '', date, timeZone: 'UTC' },
      site,
    );
  expect(addressAt('posts/a.md', 'A')).toBe('/p/a/');
  expect(addressAt('posts/_index.md', 'Posts')).toBe('/all/posts/');
  expect(addressAt('posts/deep/_index.md', 'Deep')).toBe('/all/posts/deep/');
  expect(addressAt('notes/_index.md', 'Small Notes')).toBe('/small-notes/');
  expect(addressAt('tags/_index.md', 'Tags')).toBe('/labels/');
  expect(addressAt('tags/sea/_index.md', 'Sea')).toBe('/label/sea/');
  expect(addressAt('_index.md', 'Home')).toBe('/');
  const sectionAt = (folder: string, title: string) =>
    sectionAddress({ spelled: folder, folders: [folder], title }, 'en', site);
  expect(sectionAt('posts', 'Posts')).toBe('/all/posts/');
  expect(sectionAt('notes', 'Notes')).toBe('/notes/');
  expect(sectionAt('other', 'Others')).toBe('/other/');
  expect(termAddress('tags', null, 'en', site)).toBe('/labels/');
  expect(termAddress('tags', 'Deep Sea', 'en', site)).toBe('/label/deep-sea/');
  expect(termAddress('categories', 'Sea', 'en', site)).toBe('/categories/sea/');
});
