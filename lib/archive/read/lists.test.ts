import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../../testing/store-of';
import { idOf, listIdOf } from '../store/ids';
import { getSite } from '../store/meta';
import { getNeighbours } from '../store/neighbours';
import type { Store } from '../store/store';
import { getHomeList, getList, listArticles, listCounterparts } from './lists';

const NEWS = listIdOf('en', 'section', 'news');
const all = { offset: 0, limit: 100 };
const titlesOf = async (store: Store, list: number, place = all) =>
  (await listArticles(store, list, place)).map(({ title }) => title);

const archive = {
  'content/en/news/a.md': articleText('A', '2026-01-01', 'tags: [sea]'),
  'content/en/news/b.md': articleText('B', '2026-01-03'),
  'content/en/news/c.md': articleText('C', '2026-01-02'),
  'content/en/news/draft.md': articleText('Draft', '2026-01-04', 'draft: true'),
  'content/en/more/d.md': articleText('D', '2026-01-05'),
  'content/zh-CN/news/a.md': articleText('甲', '2026-01-01', 'tags: [sea]'),
};

test('a list has its visible articles, the newest first, by places', async () => {
  const store = await storeOf(archive);
  expect(await getList(store, NEWS)).toMatchObject({
    ...{ kind: 'section', path: 'news', language: 'en' },
    ...{ address: '/en/news/', count: 3 },
  });
  expect(await titlesOf(store, NEWS)).toEqual(['B', 'C', 'A']);
  expect(await titlesOf(store, NEWS, { offset: 1, limit: 1 })).toEqual(['C']);
  expect(await titlesOf(store, NEWS, { offset: 3, limit: 1 })).toEqual([]);
  expect(await getList(store, NEWS + 1)).toBeUndefined();
});

test('home lists the section with most articles, or else what the site names', async () => {
  const store = await storeOf(archive);
  const home = await getHomeList(store, await getSite(store), 'en');
  expect(home).toMatchObject({ kind: 'home', address: '/en/' });
  expect(await titlesOf(store, home?.id ?? 0)).toEqual(['B', 'C', 'A']);
  const named = await storeOf({ ...archive, 'site.yaml': 'mainSections: [more]\n' });
  const own = await getHomeList(named, await getSite(named), 'en');
  expect(own?.kind).toBe('home');
  expect(await titlesOf(named, own?.id ?? 0)).toEqual(['D']);
});

test('neighbours stand before and after an article in a list, none at its ends', async () => {
  const store = await storeOf(archive);
  const around = (file: string) => getNeighbours(store, NEWS, idOf('article', file));
  const [a, b, c] = ['a', 'b', 'c'].map((name) => idOf('article', `en/news/${name}.md`));
  expect(await around('en/news/c.md')).toEqual({ newer: b, older: a });
  expect(await around('en/news/b.md')).toEqual({ newer: null, older: c });
  expect(await around('en/news/a.md')).toEqual({ newer: c, older: null });
  expect(await around('en/more/d.md')).toEqual({ newer: null, older: null });
});

test('the same section and the same term stand in other languages', async () => {
  const store = await storeOf(archive);
  const counterparts = async (kind: string, path: string) => {
    const list = await getList(store, listIdOf('en', kind, path));
    return list && (await listCounterparts(store, list));
  };
  expect(await counterparts('section', 'news')).toEqual([
    { language: 'zh-CN', address: '/zh-cn/news/' },
  ]);
  expect(await counterparts('tags', 'sea')).toEqual([
    { language: 'zh-CN', address: '/zh-cn/tags/sea/' },
  ]);
  expect(await counterparts('section', 'more')).toEqual([]);
});
