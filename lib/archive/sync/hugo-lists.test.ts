import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { asked } from '../../../testing/asked';
import { articleText } from '../../../testing/store-of';
import { createStore, type Store, sync } from '../../../testing/stores';
import { getArticle, getPager } from '../read/articles';
import { getHomeList, getList, listArticles } from '../read/lists';
import { resolveAddress } from '../read/resolve';
import { listTerms } from '../read/terms';
import { idOf } from '../store/ids';
import { getSite } from '../store/meta';
import { articleTag, listTag, sidebarTag, termsTag } from '../store/tags';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hugo-lists-'));
  store = await createStore(path.join(folder, 'data'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

async function build(files: Archive, paths?: string[]) {
  const isFirst = !existsSync(path.join(folder, 'hugo.toml'));
  writeFiles(folder, { ...(isFirst && { 'hugo.toml': 'title = "T"\n' }), ...files });
  return sync({
    siteFolder: folder,
    dataFolder: path.join(folder, 'data'),
    now: Date.UTC(2026, 6),
    program: '',
    ...(paths && { paths }),
  });
}
/** What stands at an address: the titles of a list, the title of an article, or where it leads. */
async function at(address: string): Promise<string | string[]> {
  const found = await resolveAddress(store, asked(address), '');
  if (found.kind === 'redirect') return `> ${found.address}`;
  if (found.kind !== 'page') return found.kind;
  const { page } = found;
  if (page.kind === 'list') return titlesIn(page.id);
  return page.kind === 'article' ? ((await getArticle(store, page.id))?.title ?? '') : page.kind;
}
async function titlesIn(list: number): Promise<string[]> {
  return (await listArticles(store, list, { offset: 0, limit: 50 })).map(({ title }) => title);
}
async function homeTitles(): Promise<string[]> {
  const home = await getHomeList(store, await getSite(store), 'en');
  return home ? titlesIn(home.id) : [];
}
async function pagerOf(file: string): Promise<(string | undefined)[]> {
  const article = await getArticle(store, idOf('article', file));
  if (!article) return [];
  const { newer, older } = await getPager(store, article);
  return [newer?.title, older?.title];
}
const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;

const nested = {
  'content/post/top.md': articleText('Top', day(1)),
  'content/post/2024/loose.md': articleText('Loose', day(2)),
  'content/post/2024/deep/deeper.md': articleText('Deeper', day(3)),
  'content/post/kept/in.md': articleText('In', day(4)),
  'content/post/kept/more/inner.md': articleText('Inner', day(5)),
  'content/post/kept/_index.md': '---\ntitle: Kept\n---\n',
  'content/only/inner/x.md': articleText('X', day(6)),
  'content/only/inner/_index.md': '---\ntitle: Inner\n---\n',
};

test('a folder without an _index file belongs to the section around it', async () => {
  await build(nested);
  expect(await at('/post/')).toEqual(['Deeper', 'Loose', 'Top']);
  expect(await at('/post/kept/')).toEqual(['Inner', 'In']);
  expect(await at('/post/2024/')).toBe('missing');
  expect(await at('/post/kept/more/')).toBe('missing');
  expect(await at('/post/2024/deep/deeper/')).toBe('Deeper');
  expect(await pagerOf('post/2024/loose.md')).toEqual(['Deeper', 'Top']);
  expect(await homeTitles()).toEqual(['Inner', 'In', 'Deeper', 'Loose', 'Top']);
});

test('a section at the top stands for what is below it alone, as long as that is there', async () => {
  await build(nested);
  expect(await at('/only/')).toEqual([]);
  expect(await at('/only/inner/')).toEqual(['X']);
  rmSync(path.join(folder, 'content/only'), { recursive: true });
  await build({});
  expect(await at('/only/')).toBe('missing');
  expect(await at('/only/inner/')).toBe('missing');
});

test('an _index file makes a section of its folder, and without it that is none', async () => {
  await build(nested);
  await build({ 'content/post/2024/_index.md': '---\ntitle: Of 2024\n---\n' });
  expect(await at('/post/2024/')).toEqual(['Deeper', 'Loose']);
  expect(await at('/post/')).toEqual(['Top']);
  rmSync(path.join(folder, 'content/post/2024/_index.md'));
  await build({});
  expect(await at('/post/2024/')).toBe('missing');
  expect(await at('/post/')).toEqual(['Deeper', 'Loose', 'Top']);
});

test('an _index file makes a section in its own language', async () => {
  await build({
    'hugo.toml':
      'defaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.de]\nweight = 2\n',
    'content/post/sub/a.md': articleText('A'),
    'content/post/sub/a.de.md': articleText('Ä'),
    'content/post/sub/_index.de.md': '---\ntitle: Unten\n---\n',
  });
  expect(await at('/post/')).toEqual(['A']);
  expect(await at('/post/sub/')).toBe('missing');
  expect(await at('/de/post/')).toEqual([]);
  expect(await at('/de/post/sub/')).toEqual(['Ä']);
});

test('a list that nobody wrote hides no article, one with an _index file comes first', async () => {
  const files = {
    'content/post/series.md': articleText('About the series', day(1)),
    'content/post/series/one.md': articleText('One', day(2)),
    'content/docs.md': articleText('Docs', day(3)),
    'content/docs/d.md': articleText('D', day(4)),
    'content/tags.md': articleText('All tags', day(5)),
  };
  const { problems } = await build(files);
  expect(problems).toEqual([]);
  expect(await at('/post/series/')).toBe('About the series');
  expect(await at('/post/')).toEqual(['One', 'About the series']);
  expect(await at('/docs/')).toBe('Docs');
  expect(await at('/tags/')).toBe('All tags');
  const written = await build({ 'content/docs/_index.md': '---\ntitle: Written\n---\n' });
  expect(await at('/docs/')).toEqual(['D']);
  expect(written.problems.map(({ path, found }) => [path, found])).toEqual([['docs.md', '/docs/']]);
});

test('where every folder is a section no list hides an article either', async () => {
  writeFiles(folder, {
    'site.yaml': 'title: T\n',
    'content/news/series.md': articleText('About', day(1)),
    'content/news/series/one.md': articleText('One', day(2)),
  });
  await sync({ siteFolder: folder, dataFolder: path.join(folder, 'data'), now: 0, program: '' });
  expect(await at('/news/series/')).toBe('About');
  expect(await at('/news/')).toEqual(['One', 'About']);
});

test('main sections are asked of the type', async () => {
  const files = {
    'content/post/a.md': articleText('A', day(1)),
    'content/post/b.md': articleText('B', day(2), 'type: diary'),
    'content/misc/c.md': articleText('C', day(3), 'type: post'),
    'content/page.md': articleText('Page', day(4)),
  };
  await build({ ...files, 'hugo.toml': '[params]\nmainSections = ["post"]\n' });
  expect(await homeTitles()).toEqual(['C', 'A']);
  await build({ 'hugo.toml': '[params]\nmainSections = ["diary", "page"]\n' });
  expect(await homeTitles()).toEqual(['Page', 'B']);
  await build({ 'hugo.toml': 'title = "T"\n' });
  expect(await homeTitles()).toEqual(['C', 'A']);
});

const terms = {
  'hugo.toml': '[permalinks]\ncategories = "/c/:slug/"\n',
  'content/post/_index.md':
    '---\ntitle: All Posts\naliases: [/old/, "older one"]\ntags: [kept]\n---\n',
  'content/post/a.md': articleText('A', day(1), 'tags: [Foo, bar]\ncategories: [Sea, Own]'),
  'content/tags/foo/_index.md': '---\ntitle: Rails\n---\n',
  'content/tags/bar/_index.md': '---\ntitle: Bar\nurl: /misc/bar\n---\n',
  'content/tags/dream/_index.md': '---\ntitle: Dreams\naliases: [/sleep/]\n---\n',
  'content/categories/own/_index.md': '---\ntitle: Of Its Own\nslug: special\n---\n',
};
async function termsOf(file: string): Promise<string[]> {
  const article = await getArticle(store, idOf('article', file));
  return (article?.terms ?? []).map(({ name, address }) => `${name} ${address}`);
}

test('a term is called, and stands, as its _index file says, wherever it is named', async () => {
  await build(terms);
  expect(await termsOf('post/a.md')).toEqual([
    'Rails /tags/foo/',
    'Bar /misc/bar/',
    'Sea /c/sea/',
    'Of Its Own /c/special/',
  ]);
  expect(await at('/misc/bar/')).toEqual(['A']);
  expect(await at('/tags/bar/')).toBe('missing');
  expect(await at('/c/special/')).toEqual(['A']);
  expect(await at('/c/sea/')).toEqual(['A']);
  const [card] = await listArticles(
    store,
    (await getHomeList(store, await getSite(store), 'en'))?.id ?? 0,
    { offset: 0, limit: 1 },
  );
  expect(card?.categories.map(({ name }) => name)).toEqual(['Sea', 'Of Its Own']);
});

test('list pages are pages: with aliases and terms, and without articles', async () => {
  await build(terms);
  expect(await at('/old/')).toBe('> /post/');
  expect(await at('/older%20one/')).toBe('> /post/');
  expect(await at('/sleep/')).toBe('> /tags/dream/');
  expect(await at('/tags/dream/')).toEqual([]);
  expect(await at('/tags/kept/')).toEqual(['All Posts']);
  const all = await listTerms(store, 'en', 'tags', { offset: 0, limit: 9 });
  expect(all.map(({ name, count }) => `${name} ${count}`)).toEqual([
    'Bar 1',
    'Rails 1',
    'kept 1',
    'Dreams 0',
  ]);
});

test('what tells of a taxonomy or a term is under no term, the home page is', async () => {
  await build({
    'content/_index.md': '---\ntitle: Home\ntags: [a]\n---\n',
    'content/tags/_index.md': '---\ntitle: Labels\ntags: [b]\naliases: [/labels/]\n---\n',
    'content/tags/c/_index.md': '---\ntitle: C\ntags: [d]\n---\n',
  });
  expect(await at('/tags/a/')).toEqual(['Home']);
  expect(await at('/tags/b/')).toBe('missing');
  expect(await at('/tags/d/')).toBe('missing');
  expect(await at('/labels/')).toBe('> /tags/');
});

test('an edit of a term refreshes what names it, and its removal brings the bare name back', async () => {
  await build(terms);
  const file = 'tags/foo/_index.md';
  const { refreshed, rebuilt } = await build(
    { [`content/${file}`]: '---\ntitle: Railways\n---\n' },
    [file],
  );
  expect(rebuilt).toBe(false);
  const [list] = await listTerms(store, 'en', 'tags', { offset: 1, limit: 1 });
  expect(list?.name).toBe('Railways');
  expect(refreshed).toEqual(
    expect.arrayContaining([
      articleTag(idOf('article', 'post/a.md')),
      listTag(list?.id ?? 0),
      sidebarTag('en'),
      termsTag('en', 'tags'),
    ]),
  );
  rmSync(path.join(folder, 'content', file));
  await build({});
  expect(await termsOf('post/a.md')).toContain('Foo /tags/foo/');
  expect((await getList(store, list?.id ?? 0))?.name).toBe('Foo');
  rmSync(path.join(folder, 'content/tags/dream/_index.md'));
  await build({});
  expect(await at('/tags/dream/')).toBe('missing');
  expect(await at('/sleep/')).toBe('missing');
});

test('a term that was hidden and is shown has its list', async () => {
  const file = 'tags/dream/_index.md';
  await build({ [`content/${file}`]: '---\ntitle: Dreams\ndraft: true\n---\n' });
  expect(await at('/tags/dream/')).toBe('missing');
  await build({ [`content/${file}`]: '---\ntitle: Dreams\n---\n' }, [file]);
  expect(await at('/tags/dream/')).toEqual([]);
});

test('the folder of the default language leads to its home, also of one without articles', async () => {
  const languages =
    'defaultContentLanguage = "zh-cn"\n[languages.zh-cn]\nweight = 1\n[languages.en]\nweight = 2\n';
  const { problems } = await build({
    'hugo.toml': languages,
    'content/post/a.md': articleText('A'),
  });
  expect(problems).toEqual([]);
  expect(await at('/zh-cn/')).toBe('> /');
  expect(await at('/en/')).toBe('home');
  await build({ 'hugo.toml': `defaultContentLanguageInSubdir = true\n${languages}` });
  expect(await at('/zh-cn/')).toBe('home');
  expect(await at('/')).toBe('root');
  await build({ 'hugo.toml': languages, 'content/zh-cn.md': articleText('Written') });
  expect(await at('/zh-cn/')).toBe('Written');
});

test('lists stand where the patterns for their kind put them', async () => {
  await build({
    'hugo.toml':
      '[permalinks.section]\npost = "/all/:slug/"\n[permalinks.taxonomy]\ntags = "/labels/"\n[permalinks.term]\ntags = "/label/:slug/"\n',
    'content/post/a.md': articleText('A', day(1), 'tags: [Sea]'),
    'content/note/b.md': articleText('B', day(1)),
  });
  expect(await at('/all/posts/')).toEqual(['A']);
  expect(await at('/post/')).toBe('missing');
  expect(await at('/notes/')).toBe('missing');
  expect(await at('/note/')).toEqual(['B']);
  expect(await at('/labels/')).toBe('terms');
  expect(await at('/label/sea/')).toEqual(['A']);
  // With a file that tells of it, as without.
  await build({ 'content/post/_index.md': '---\ntitle: Everything\n---\n' }, ['post/_index.md']);
  expect(await at('/all/everything/')).toEqual(['A']);
});
