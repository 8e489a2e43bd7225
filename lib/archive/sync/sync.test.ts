import { mkdtempSync, renameSync, rmSync, utimesSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { asked } from '../../../testing/asked';
import { createStore, type Store, sync } from '../../../testing/stores';
import { SettingsError } from '../../settings/settings-error';
import { getArticle } from '../read/articles';
import { listArticles } from '../read/lists';
import { resolveAddress } from '../read/resolve';
import { listTerms } from '../read/terms';
import { searchArticles } from '../search/search';
import { idOf, listIdOf } from '../store/ids';
import { getSite, getVersion } from '../store/meta';
import { readStatus } from '../store/status';
import { articleTag, listTag, SITE_TAG, sidebarTag } from '../store/tags';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sync-'));
  store = await createStore(path.join(folder, 'data'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

const NOW = Date.UTC(2026, 6, 1);
const run = (now = NOW, paths?: string[], commit?: string) =>
  sync({
    siteFolder: folder,
    dataFolder: path.join(folder, 'data'),
    now,
    program: '',
    paths,
    commit,
  });
const write = (files: Archive) => writeFiles(folder, files);
const article = (title: string, more = '', body = `Words of ${title}.`) =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${more}\n---\n\n${body}\n`;
const id = (file: string) => idOf('article', file);
const list = (kind: string, name: string) => listIdOf('en', kind, name);
const titlesOf = async (kind: string, name: string) =>
  (await listArticles(store, list(kind, name), { offset: 0, limit: 100 })).map(
    ({ title }) => title,
  );
const kindAt = async (address: string) => (await resolveAddress(store, asked(address), '')).kind;
const found = async (query: string) =>
  (
    await searchArticles(store, await getSite(store), 'en', {
      query,
      sort: 'relevance',
      lists: [],
      time: '',
      offset: 0,
      limit: 10,
      patienceMs: 10_000,
    })
  ).hits.map(({ title }) => title);

const base = {
  'content/en/news/a.md': article('Alpha', 'tags: [x, y]'),
  'content/en/news/sub/b.md': article('Beta', 'tags: [x]'),
  'content/en/c.md': article('Gamma'),
};

describe('a first sync', () => {
  test('puts articles under home, every section around them, and their terms', async () => {
    write(base);
    expect(await run()).toMatchObject({ articles: 3, read: 3, removed: 0, problems: [] });
    expect((await titlesOf('home', '')).toSorted()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect((await titlesOf('section', 'news')).toSorted()).toEqual(['Alpha', 'Beta']);
    expect(await titlesOf('section', 'news/sub')).toEqual(['Beta']);
    expect((await titlesOf('tags', 'x')).toSorted()).toEqual(['Alpha', 'Beta']);
    const terms = await listTerms(store, 'en', 'tags', { offset: 0, limit: 10 });
    expect(terms.map(({ name, count }) => [name, count])).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });

  test('of nothing at all is an empty site', async () => {
    expect(await run()).toMatchObject({ articles: 0, problems: [] });
    expect(await kindAt('/')).toBe('page');
  });
});

describe('the next sync', () => {
  test('reads no file that is as it was and has another time', async () => {
    write(base);
    await run();
    const version = await getVersion(store);
    for (const name of Object.keys(base)) utimesSync(path.join(folder, name), 1e9, 1e9);
    write({ 'content/en/c.md': article('Gomma') });
    utimesSync(path.join(folder, 'content/en/c.md'), 1e9, 1e9);
    expect(await run()).toMatchObject({ read: 1, removed: 0, articles: 3 });
    expect(await getVersion(store)).toBeGreaterThan(version);
    expect(await run()).toMatchObject({ read: 0 });
  });

  test('reads nothing where nothing changed, and changes no version', async () => {
    write(base);
    await run();
    const version = await getVersion(store);
    expect(await run()).toMatchObject({ read: 0, removed: 0, rebuilt: false, refreshed: [] });
    expect(await getVersion(store)).toBe(version);
  });

  test('refreshes the article, its lists, its neighbours and sidebars, and no more', async () => {
    write({ ...base, 'content/en/news/d.md': article('Delta', 'weight: 1') });
    write({ 'content/en/other/far.md': article('Far away') });
    await run();
    write({ 'content/en/news/a.md': article('Alpha anew', 'tags: [y]') });
    const { refreshed, read, causes } = await run();
    expect(causes).toEqual([{ path: 'en/news/a.md', why: 'changed' }]);
    expect(read).toBe(1);
    const expected = [
      articleTag(id('en/news/a.md')),
      listTag(list('home', '')),
      listTag(list('section', 'news')),
      listTag(list('tags', 'x')),
      listTag(list('tags', 'y')),
      sidebarTag('en'),
    ];
    for (const tag of expected) expect(refreshed).toContain(tag);
    expect(refreshed).not.toContain(articleTag(id('en/other/far.md')));
    expect(refreshed).not.toContain(listTag(list('section', 'other')));
    expect(refreshed).not.toContain(SITE_TAG);
    expect(await titlesOf('tags', 'x')).toEqual(['Beta']);
    expect(await found('anew')).toEqual(['Alpha anew']);
  });

  test('that is told what changed looks at nothing else', async () => {
    write({ ...base, 'static/a.txt': 'a' });
    await run();
    write({
      'content/en/news/a.md': article('Told'),
      'content/en/news/sub/b.md': article('Not told of'),
      'content/en/news/new.md': article('New'),
    });
    rmSync(path.join(folder, 'content/en/c.md'));
    const { causes } = await run(NOW, ['en/news/a.md', 'en/news/new.md', 'en/c.md']);
    expect(causes).toEqual([
      { path: 'en/news/a.md', why: 'changed' },
      { path: 'en/news/new.md', why: 'new' },
      { path: 'en/c.md', why: 'removed' },
    ]);
    expect((await titlesOf('home', '')).toSorted()).toEqual(['Beta', 'New', 'Told']);
    expect(await kindAt('/a.txt')).toBe('file');
  });

  test('takes a deleted file out of every list, the search and the addresses', async () => {
    write(base);
    await run();
    rmSync(path.join(folder, 'content/en/news/a.md'));
    expect(await run()).toMatchObject({ articles: 2, removed: 1 });
    expect(await titlesOf('section', 'news')).toEqual(['Beta']);
    expect(await found('Alpha')).toEqual([]);
    expect(await kindAt('/news/a/')).toBe('missing');
    expect(await kindAt('/tags/y/')).toBe('missing');
    expect(await getArticle(store, id('en/news/a.md'))).toBeUndefined();
  });

  test('follows a file that was moved', async () => {
    write(base);
    await run();
    const content = path.join(folder, 'content/en/news');
    renameSync(path.join(content, 'a.md'), path.join(content, 'sub/moved.md'));
    await run();
    expect(await kindAt('/news/a/')).toBe('missing');
    expect(await kindAt('/news/sub/moved/')).toBe('page');
    expect((await titlesOf('section', 'news/sub')).toSorted()).toEqual(['Alpha', 'Beta']);
  });

  test('keeps the last good version of a file that broke, until it is mended', async () => {
    write(base);
    await run();
    write({ 'content/en/news/a.md': '---\ntitle: "Alpha\n---\n\nBroken.\n' });
    const { problems } = await run();
    expect(problems).toMatchObject([{ path: 'en/news/a.md', severity: 'error' }]);
    expect((await getArticle(store, id('en/news/a.md')))?.title).toBe('Alpha');
    expect((await run()).problems).toHaveLength(1);
    write({ 'content/en/news/a.md': article('Mended') });
    expect((await run()).problems).toEqual([]);
    expect((await getArticle(store, id('en/news/a.md')))?.title).toBe('Mended');
  });

  test('shows and hides articles when their dates come', async () => {
    write({
      'content/en/news/later.md': article('Later', 'publishDate: 2026-08-01'),
      'content/en/news/ends.md': article('Ends', 'expiryDate: 2026-08-01'),
      'content/en/news/draft.md': article('Draft', 'draft: true'),
    });
    await run(Date.UTC(2026, 6, 31));
    expect(await titlesOf('section', 'news')).toEqual(['Ends']);
    await run(Date.UTC(2026, 7, 2));
    expect(await titlesOf('section', 'news')).toEqual(['Later']);
  });

  test('an article becomes old when its day comes, and its kept page is no longer true', async () => {
    write({
      'site.yaml': 'oldAfterDays: 30\n',
      'content/en/news/a.md': article('A'),
      'content/en/news/later.md': '---\ntitle: Later\ndate: 2026-02-01\n---\n',
    });
    const isOld = async (file: string) => (await getArticle(store, id(file)))?.old;
    await run(Date.UTC(2026, 0, 30, 23));
    expect(await isOld('en/news/a.md')).toBe(false);
    // No file changed: the day alone makes the difference.
    const { refreshed } = await run(Date.UTC(2026, 0, 31), []);
    expect(refreshed).toContain(articleTag(id('en/news/a.md')));
    expect(await isOld('en/news/a.md')).toBe(true);
    expect(await isOld('en/news/later.md')).toBe(false);
    expect((await run(Date.UTC(2026, 1, 1), [])).refreshed).toEqual([]);
  });

  test('without the setting nothing is old', async () => {
    write(base);
    await run(Date.UTC(2099, 0, 1));
    expect((await getArticle(store, id('en/news/a.md')))?.old).toBe(false);
  });

  test('with other settings makes everything anew', async () => {
    write(base);
    await run();
    write({ 'site.yaml': 'languageInAddress: true\n' });
    expect(await run()).toMatchObject({ rebuilt: true, read: 3, refreshed: [SITE_TAG] });
    expect(await kindAt('/en/news/a/')).toBe('page');
    expect(await kindAt('/news/a/')).toBe('missing');
  });

  test('with settings that cannot be used changes nothing', async () => {
    write(base);
    await run();
    write({ 'site.yaml': 'pageSize: none\n' });
    await expect(run()).rejects.toThrow(SettingsError);
    expect(await kindAt('/news/a/')).toBe('page');
  });
});

describe('addresses', () => {
  test('claimed by two files are reported with both, and pass to the one that stays', async () => {
    write({
      'content/en/news/twice.md': article('File'),
      'content/en/news/twice/index.md': article('Bundle'),
    });
    const { problems } = await run();
    expect(problems).toMatchObject([
      { path: 'en/news/twice/index.md', severity: 'error', found: '/news/twice/' },
    ]);
    expect(problems[0]?.data.winner).toBe('en/news/twice.md');
    rmSync(path.join(folder, 'content/en/news/twice.md'));
    expect((await run()).problems).toEqual([]);
    expect(await resolveAddress(store, asked('/news/twice/'), '')).toEqual({
      kind: 'page',
      page: {
        ...{ kind: 'article', language: 'en', reading: 'whole' },
        id: id('en/news/twice/index.md'),
      },
    });
  });

  test('have one true spelling', async () => {
    write({
      ...base,
      'content/en/news/中文 名.md': article('Chinese name', 'aliases: [/old/place/]'),
      'static/files/A b.txt': 'text',
      'site.yaml': 'pageSize: 1\n',
    });
    await run();
    const resolve = (address: string) => resolveAddress(store, asked(address), '');
    const encoded = `/news/${encodeURIComponent('中文-名')}/`;
    expect(await kindAt(encoded)).toBe('page');
    expect(await resolve(encoded.slice(0, -1))).toEqual({ kind: 'redirect', address: encoded });
    expect(await resolve('/old/place')).toEqual({ kind: 'redirect', address: encoded });
    expect(await resolve('/NEWS/')).toEqual({ kind: 'redirect', address: '/news/' });
    expect(await resolve('/news/page/1/')).toEqual({ kind: 'redirect', address: '/news/' });
    expect(await resolve('/news/page/02/')).toEqual({ kind: 'redirect', address: '/news/page/2/' });
    expect(await kindAt('/news/page/3/')).toBe('page');
    expect(await kindAt('/news/page/4/')).toBe('missing');
    expect(await kindAt('/news/page/0/')).toBe('missing');
    expect(await kindAt('/news/a/page/2/')).toBe('missing');
    expect(await resolve('/files/A%20b.txt')).toEqual({
      kind: 'file',
      path: 'static/files/A b.txt',
    });
    expect(await kindAt('/%2500/../')).toBe('missing');
  });
});

test('a translation that is named but not there is reported until it is', async () => {
  write({ 'content/en/news/a.md': article('A', 'translations: [en, de]') });
  expect((await run()).problems).toMatchObject([
    { path: 'en/news/a.md', severity: 'warning', found: 'de' },
  ]);
  write({ 'content/de/news/a.md': article('A auf Deutsch') });
  expect((await run()).problems).toMatchObject([
    { path: 'de/news/a.md', rule: 'one-way-translation', data: { language: 'en' } },
  ]);
  write({ 'content/de/news/a.md': article('A auf Deutsch', 'translations: [de, en]') });
  expect((await run()).problems).toEqual([]);
  rmSync(path.join(folder, 'content/de/news/a.md'));
  write({ 'content/de/news/b.md': article('B') });
  expect((await run()).problems).toMatchObject([{ found: 'de' }]);
});

test('who loses an address is told by how much is lost with it', async () => {
  write({
    'content/en/a.md': article('A', 'url: /one/'),
    'content/en/b.md': article('B', 'url: /one/'),
    'content/en/c.md': article('C', 'aliases: [/one/]'),
    'content/en/d.md': article('D', 'url: /search/'),
  });
  expect((await run()).problems).toMatchObject([
    { path: 'en/b.md', rule: 'duplicate-address', severity: 'error' },
    { path: 'en/c.md', rule: 'duplicate-alias', severity: 'warning' },
    { path: 'en/d.md', rule: 'reserved-address', severity: 'warning' },
  ]);
});

test('a language that only a field names is a language of the site', async () => {
  write({ ...base, 'content/en/news/fr.md': article('Bonjour', 'lang: [fr]') });
  await run();
  expect((await getSite(store)).languages.map(({ code }) => code)).toEqual(['en', 'fr']);
  expect(await kindAt('/fr/news/fr/')).toBe('page');
  expect(await run()).toMatchObject({ read: 0, rebuilt: false });
});

describe('a sync that knows which files changed', () => {
  const paths = ['en/news/a.md'];

  test('looks at no other file', async () => {
    write(base);
    await run();
    write({ 'content/en/news/a.md': article('New'), 'content/en/c.md': article('Not yet') });
    expect(await run(NOW, paths)).toMatchObject({ read: 1, removed: 0, rebuilt: false });
    expect((await getArticle(store, id('en/c.md')))?.title).toBe('Gamma');
    rmSync(path.join(folder, 'content/en/news/a.md'));
    expect(await run(NOW, paths)).toMatchObject({ read: 0, removed: 1, articles: 2 });
  });

  test('does not say of a commit that it is served', async () => {
    write(base);
    await run(NOW, undefined, 'c0ffee');
    write({ 'content/en/news/a.md': article('New'), 'content/en/c.md': article('Not yet') });
    await run(NOW, paths, 'decade');
    expect(await readStatus(store)).toMatchObject({ commit: 'c0ffee' });
    await run(NOW, undefined, 'decade');
    expect(await readStatus(store)).toMatchObject({ commit: 'decade' });
  });

  test('reads articles whose date has come, too', async () => {
    write({ ...base, 'content/en/c.md': article('Soon', 'publishDate: 2026-07-02') });
    await run();
    write({ 'content/en/news/a.md': article('New') });
    const { causes } = await run(NOW + 86_400_000 * 2, paths);
    expect(causes).toContainEqual({ path: 'en/c.md', why: 'its date has come' });
  });

  test('reports an address that is taken, and takes that back', async () => {
    write(base);
    await run();
    write({ 'content/en/news/a.md': article('Thief', 'url: /c/') });
    const { problems } = await run(NOW, paths);
    expect(problems.map(({ path }) => path)).toEqual(['en/news/a.md']);
    write({ 'content/en/news/a.md': article('Honest') });
    expect((await run(NOW, paths)).problems).toEqual([]);
  });

  test('looks at all of them when a language may be new', async () => {
    write(base);
    await run();
    write({ 'content/zh-CN/news/a.md': article('新') });
    expect((await run(NOW, ['zh-CN/news/a.md'])).rebuilt).toBe(true);
    expect((await getSite(store)).languages).toHaveLength(2);
  });
});
