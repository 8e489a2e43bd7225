import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { articleText, siteOf } from '../../testing/store-of';
import { getSite } from '../archive/store/meta';
import { explain } from './explain';
import type { ArticleExplanation, Explanation } from './explanation';
import { tell } from './tell';

const NOW = Date.UTC(2026, 6, 1);
const ARCHIVE = {
  'site.yaml': 'baseUrl: https://news.example.org\ndefaultLanguage: en\npageSize: 2\n',
  'content/en/news/_index.md':
    '---\ntitle: News\ncascade: {weight: 0, toc: true, draft: false}\n---\n',
  'content/en/news/a.md': articleText('A', '2026-01-01', 'tags: [sea]\naliases: [/old/]'),
  'content/en/news/b.md': articleText('B', '2026-01-02', 'tags: [sea]'),
  'content/en/news/港口.md': articleText('C', '2026-01-03', 'tags: [sea]\ntoc: maybe'),
  'content/zh-CN/news/a.md': articleText('甲', '2026-01-01'),
  'content/en/news/links.md': `${articleText('Links')}\n[a](a.md)\n`,
  'content/en/news/draft.md': articleText('D', '2026-01-01', 'draft: true'),
  'content/en/news/later.md': articleText('L', '2026-01-01', 'publishDate: 2027-01-01'),
  'content/en/news/over.md': articleText('O', '2026-01-01', 'expiryDate: 2026-02-01'),
  'content/en/news/twin.md': articleText('T', '2026-01-01', 'url: /en/news/a/'),
  'content/en/news/bundle/index.md': articleText('Bundle', '2026-01-01', 'draft: true'),
  'content/en/news/bundle/part.md': articleText('Part'),
  'content/en/news/bundle/p.png': 'picture',
  'static/b.txt': 'file',
};

afterEach(() => vi.unstubAllEnvs());

async function open(archive = ARCHIVE) {
  const { store, folder } = await siteOf(archive, NOW);
  vi.stubEnv('SITE_DIR', folder);
  const site = await getSite(store);
  const ask = (asked: string): Promise<Explanation> =>
    explain(asked, { store, site, siteFolder: folder, from: folder, now: NOW });
  const article = async (asked: string): Promise<ArticleExplanation> => {
    const found = await ask(asked);
    if (found.kind !== 'article') throw new Error(`${asked} is explained as ${found.kind}`);
    return found;
  };
  return { ask, article, folder };
}

test('an article is found by path and by address, in every spelling of either', async () => {
  const { article, folder } = await open();
  for (const asked of [
    ...['content/en/news/港口.md', 'en/news/港口.md', path.join(folder, 'content/en/news/港口.md')],
    ...['/en/news/港口/', 'en/news/港口/', '/en/news/%E6%B8%AF%E5%8F%A3/'],
    ...['https://news.example.org/en/news/港口/?from=x#part', '/en/news/港口/lite/'],
  ]) {
    expect((await article(asked)).path, asked).toBe('en/news/港口.md');
  }
});

test('why it shows or not, and in which language', async () => {
  const { article } = await open();
  const of = async (name: string) => {
    const { isVisible, obstacles, noArticle } = await article(`content/en/news/${name}`);
    return [isVisible, ...obstacles.map(({ kind }) => kind), noArticle];
  };
  expect(await of('a.md')).toEqual([true, null]);
  expect(await of('draft.md')).toEqual([false, 'draft', null]);
  expect(await of('later.md')).toEqual([false, 'future', null]);
  expect(await of('over.md')).toEqual([false, 'expired', null]);
  expect(await of('bundle/part.md')).toEqual([false, 'bundle']);
  expect((await article('/en/news/draft/')).path).toBe('en/news/draft.md');
  expect((await article('/en/news/over/')).path).toBe('en/news/over.md');
  expect((await article('zh-CN/news/a.md')).language).toEqual({ code: 'zh-CN', from: 'path' });
});

test('each value with where it comes from', async () => {
  const { article } = await open();
  const { values } = await article('en/news/港口.md');
  const of = (name: string) => values.find((value) => value.name === name);
  expect(of('title')).toEqual({ name: 'title', value: 'C', from: { kind: 'file', line: 2 } });
  expect(of('toc')).toEqual({ name: 'toc', value: 'maybe', from: { kind: 'file', line: 5 } });
  expect(of('draft')?.from).toEqual({ kind: 'cascade', file: 'en/news/_index.md' });
  expect(of('expiryDate')).toEqual({ name: 'expiryDate', value: '', from: { kind: 'default' } });
});

test('its address with who else wants it, its aliases, lists, translations, links and problems', async () => {
  const { article } = await open();
  const found = await article('en/news/a.md');
  expect(found.address.claims.map(({ source }) => source)).toEqual([
    'en/news/a.md',
    'en/news/twin.md',
  ]);
  expect(found.aliases).toMatchObject([{ address: '/old/', claims: [{ kind: 'alias' }] }]);
  const tag = found.lists.find(({ kind }) => kind === 'tags');
  expect(tag).toEqual({
    ...{ kind: 'tags', name: 'sea', place: 3, count: 3, page: 2 },
    address: '/en/tags/sea/page/2/',
  });
  expect(found.translations).toMatchObject([{ path: 'zh-CN/news/a.md', isVisible: true }]);
  expect(found.linkedFrom).toEqual([{ path: 'en/news/links.md', line: 9, column: 3 }]);
  expect((await article('en/news/港口.md')).problems.map(({ rule }) => rule)).toEqual([
    'wrong-type',
  ]);
});

test('a file that no sync has seen, and one that it saw otherwise, are told as they are now', async () => {
  const { article, folder } = await open();
  const file = path.join(folder, 'content/en/news/new.md');
  writeFileSync(file, articleText('New', '2026-01-01', 'draft: true'));
  expect(await article('en/news/new.md')).toMatchObject({
    ...{ state: 'new', isVisible: false, lists: [] },
    obstacles: [{ kind: 'draft' }],
  });
  writeFileSync(path.join(folder, 'content/en/news/a.md'), articleText('A', 'someday'));
  expect(await article('en/news/a.md')).toMatchObject({
    ...{ state: 'changed', isVisible: true },
    problems: [{ rule: 'impossible-date' }],
  });
  rmSync(path.join(folder, 'content/en/news/b.md'));
  expect(await article('en/news/b.md')).toMatchObject({ state: 'row', isVisible: true });
});

test('redirects, lists, pages, files, and what is not there', async () => {
  const { ask } = await open();
  expect(await ask('/old/')).toMatchObject({ kind: 'redirect', to: '/en/news/a/' });
  expect(await ask('/en/news/a')).toMatchObject({ kind: 'redirect', to: '/en/news/a/' });
  expect(await ask('/en/tags/sea/')).toMatchObject({ kind: 'list', of: 'tags', count: 3 });
  expect(await ask('/en/search/')).toMatchObject({ kind: 'page', page: 'search' });
  expect(await ask('/b.txt')).toMatchObject({ kind: 'file', path: 'static/b.txt' });
  expect(await ask('content/en/news/bundle/p.png')).toMatchObject({
    ...{ kind: 'file', isWaiting: true },
  });
  expect(await ask('en/news/drafts.md')).toMatchObject({
    ...{ kind: 'missing' },
    nearest: ['en/news/draft.md'],
  });
  for (const odd of ['', '/', '%', '/%ff/', '../..', '\\', '/a\0b/', '?', 'https://']) {
    expect((await ask(odd)).kind, odd).toMatch(/^(?:missing|redirect|page|list)$/);
  }
});

test('it is told in Chinese and in English', async () => {
  const { ask } = await open();
  const lines = async (asked: string, language: 'en' | 'zh') =>
    tell(await ask(asked), { language, timeZone: 'UTC' })
      .flatMap(({ heading, lines }) => [heading, ...lines])
      .join('\n');
  const later = await lines('en/news/later.md', 'zh');
  expect(later).toContain('读者不可见：将于 2027年1月1日 00:00 发布。');
  expect(later).toContain('第 4 行');
  const a = await lines('en/news/a.md', 'en');
  expect(a).toContain('Readers see it.');
  expect(a).toContain('tags sea: place 3 of 3, page 2');
  expect(await lines('/old/', 'en')).toContain('/old/ redirects to /en/news/a/');
  expect(await lines('nowhere-of-all.md', 'zh')).toContain('没有找到');
});
