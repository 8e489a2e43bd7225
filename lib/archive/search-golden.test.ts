import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Site } from '../site/site';
import { listIdOf } from './ids';
import { getSite } from './meta';
import { type SearchRequest, searchArticles } from './search';
import { createStore, type Store } from './store';
import { listNearestTerms } from './suggest';
import { sync } from './sync';

/** What searches over the sample archive have to find, the best first. */
let folder: string;
let store: Store;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'search-golden-'));
  const now = Date.UTC(2026, 10, 1);
  await sync({ siteFolder: process.cwd(), dataFolder: folder, now, program: '' });
  store = await createStore(folder);
  site = await getSite(store);
});
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

async function find(language: string, query: string, more: Partial<SearchRequest> = {}) {
  const { hits, count } = await searchArticles(store, site, language, {
    query,
    sort: 'relevance',
    lists: [],
    from: null,
    to: null,
    offset: 0,
    limit: 3,
    ...more,
  });
  const names = hits.map(({ address }) => decodeURIComponent(address).split('/').at(-2));
  return { names, count };
}

test.each([
  [
    'two characters',
    'zh-CN',
    '夜渡',
    4,
    ['night-ferry-returns', 'dry-dock-concert', 'whaleback-dome-reopens'],
  ],
  [
    'one character',
    'zh-CN',
    '潮',
    9,
    ['tide-plant-year-one', 'dry-dock-concert', 'night-ferry-returns'],
  ],
  ['traditional for simplified', 'zh-CN', '機器人', 2, ['library-robot-page', 'seagrass-count']],
  ['simplified for traditional', 'zh-TW', '机器人', 1, ['library-robot-page']],
  ['a longer word', 'zh-CN', '潮汐电站', 3, ['tide-plant-year-one', 'about', 'moon-pull']],
  ['a phrase in Chinese quotes', 'zh-TW', '「海關大樓」', 3, ['夜市散步', 'slow-clock', 'about']],
  ['two words', 'zh-CN', '图书馆 机器人', 1, ['library-robot-page']],
  [
    'a word left out',
    'en',
    'ferry -robot',
    4,
    ['what-the-ferry-costs', 'night-ferry-returns', 'slow-clock'],
  ],
  ['the beginning of a Latin word', 'en', 'libr', 3, null],
  ['a phrase', 'en', '"sixty-two volumes"', 1, ['letters']],
  [
    'capitals and full width',
    'en',
    'ＴＲＡＭ',
    4,
    ['letters', 'night-ferry-returns', 'dockers-promoted'],
  ],
  ['a lead', 'zh-CN', '一整条亮着灯的海面', 1, ['night-ferry-returns']],
  ['nothing', 'zh-CN', '不存在的词', 0, []],
] as const)('%s: %s %s', async (_, language, query, count, names) => {
  const found = await find(language, query);
  expect(found.count).toBe(count);
  if (names) expect(found.names).toEqual(names);
});

test('by date, the newest comes first', async () => {
  const { names } = await find('zh-CN', '潮', { sort: 'date' });
  expect(names).toEqual(['night-ferry-returns', 'dockers-promoted', 'tide-plant-year-one']);
});

test('lists and times narrow a search', async () => {
  const science = listIdOf('zh-CN', 'section', 'news/science-wire');
  expect((await find('zh-CN', '潮', { lists: [science] })).names).toContain('moon-pull');
  const time = { from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 9, 1) };
  expect(await find('zh-CN', '夜渡', time)).toEqual({ names: ['night-ferry-returns'], count: 1 });
});

test('the pages of a search follow each other', async () => {
  const all = (await find('zh-CN', '潮', { limit: 9 })).names;
  const pages = [0, 3, 6].map((offset) => find('zh-CN', '潮', { offset }));
  expect((await Promise.all(pages)).flatMap(({ names }) => names)).toEqual(all);
});

test.each([
  ['zh-CN', '夜渡船', '夜渡'],
  ['zh-TW', '夜市街', '夜市'],
  ['en', 'letters to the editor', 'letters'],
])('%s %s is near the tag %s', async (language, query, tag) => {
  const terms = await listNearestTerms(store, language, query, 8);
  expect(terms.map(({ name }) => name)).toContain(tag);
});
