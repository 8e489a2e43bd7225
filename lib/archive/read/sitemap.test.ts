import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../../testing/store-of';
import { getSite } from '../store/meta';
import { listMappedPages, listNews, listSitemapParts } from './sitemap';

const archive = {
  'content/en/news/a.md': articleText('A', '2026-06-30 10:00:00', 'tags: [Sea]'),
  'content/en/news/b.md': articleText('B', '2026-05-02', 'lastmod: 2026-06-03'),
  'content/en/about.md': '---\ntitle: About\n---\n',
  'content/en/hidden.md': '---\ntitle: Hidden\nbuild: {list: never}\n---\n',
  'content/en/draft.md': articleText('Draft', '2026-04-02', 'draft: true'),
};
const NOW = Date.UTC(2026, 6, 1);

test('the parts are months, what has no date, and lists; each names its pages', async () => {
  const store = await storeOf(archive, NOW);
  const site = await getSite(store);
  const parts = await listSitemapParts(store, site, 'en');
  expect(parts).toEqual(['2026-06-1', '2026-05-1', 'undated-1', 'lists-1']);
  const mapped = Object.fromEntries(
    await Promise.all(
      parts.map(async (part) => [part, await listMappedPages(store, site, 'en', part)]),
    ),
  );
  expect(mapped).toMatchObject({
    '2026-06-1': [{ address: '/news/a/', modified: { time: Date.UTC(2026, 5, 30, 10) } }],
    '2026-05-1': [{ address: '/news/b/', modified: { time: Date.UTC(2026, 5, 3) } }],
    'undated-1': [{ address: '/about/', modified: null }],
  });
  expect(mapped['lists-1']?.map(({ address }: { address: string }) => address).toSorted()).toEqual([
    '/',
    '/news/',
    '/tags/sea/',
  ]);
});

test.each(['2026-06-2', '2026-06-0', '2026-07-1', 'undated-2', 'lists', 'news', '../x-1', ''])(
  '%j is no part',
  async (part) => {
    const store = await storeOf(archive, NOW);
    expect(await listMappedPages(store, await getSite(store), 'en', part)).toEqual([]);
  },
);

test('news are the articles of two days, not those to come', async () => {
  const store = await storeOf(archive, NOW);
  const site = await getSite(store);
  const titles = async (now: number) =>
    (await listNews(store, site, 'en', now)).map(({ title }) => title);
  const published = Date.UTC(2026, 5, 30, 10);
  expect(await titles(published - 1)).toEqual([]);
  expect(await titles(published)).toEqual(['A']);
  expect(await titles(published + 2 * 86_400_000 - 1)).toEqual(['A']);
  expect(await titles(published + 2 * 86_400_000)).toEqual([]);
});
