import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore, type Store, sync } from '../../../testing/stores';
import type { Site } from '../../settings/site';
import { listIdOf } from '../store/ids';
import { getSite } from '../store/meta';
import { countLanguages, listAlternatives } from './alternatives';
import { listTitles, type SearchRequest, searchArticles } from './search';
import { listNearestTerms } from './suggest';

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

const patienceMs = 10_000;

function ask(language: string, request: Partial<SearchRequest>) {
  return searchArticles(store, site, language, {
    query: '',
    sort: 'relevance',
    lists: [],
    time: '',
    offset: 0,
    limit: 10,
    patienceMs,
    ...request,
  });
}

async function find(language: string, query: string, more: Partial<SearchRequest> = {}) {
  const { hits, count } = await ask(language, { query, limit: 3, ...more });
  const names = hits.map(({ address }) => decodeURIComponent(address).split('/').at(-2));
  return { names, count };
}

test.each([
  [
    'two characters',
    'zh-CN',
    '夜渡',
    4,
    ['night-ferry-returns', 'whaleback-dome-reopens', 'dry-dock-concert'],
  ],
  [
    'one character',
    'zh-CN',
    '潮',
    9,
    ['tide-plant-year-one', 'dry-dock-concert', 'how-to-read-a-tide-table'],
  ],
  ['traditional for simplified', 'zh-CN', '機器人', 2, ['library-robot-page', 'seagrass-count']],
  ['simplified for traditional', 'zh-TW', '机器人', 1, ['library-robot-page']],
  ['a longer word', 'zh-CN', '潮汐电站', 3, ['tide-plant-year-one', 'moon-pull', 'about']],
  ['a phrase in Chinese quotes', 'zh-TW', '「海關大樓」', 3, ['夜市散步', 'slow-clock', 'about']],
  ['two words', 'zh-CN', '图书馆 机器人', 1, ['library-robot-page']],
  [
    'a word left out',
    'en',
    'ferry -robot',
    5,
    ['what-the-ferry-costs', 'night-ferry-returns', 'whaleback-dome-reopens'],
  ],
  ['the beginning of a Latin word', 'en', 'libr', 3, null],
  ['a phrase', 'en', '"sixty-two volumes"', 1, ['letters']],
  [
    'capitals and full width',
    'en',
    'ＴＲＡＭ',
    4,
    ['night-ferry-returns', 'dockers-promoted', 'letters'],
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
  expect(await find('zh-CN', '夜渡', { time: '2026-09' })).toEqual({
    names: ['night-ferry-returns'],
    count: 1,
  });
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

const WORDS = ['潮', '夜渡', '的', '图书馆 机器人', '「海关大楼」', '潮 -渡'];

test('every filter counts what the search narrowed by it finds', async () => {
  for (const query of WORDS) {
    const all = await ask('zh-CN', { query });
    expect(all.facets.length).toBeGreaterThan(0);
    for (const { id, count } of all.facets) {
      expect((await ask('zh-CN', { query, lists: [id] })).count).toBe(count);
    }
    for (const { time, count } of all.times) {
      const year = await ask('zh-CN', { query, time });
      expect(year.count).toBe(count);
      for (const month of year.times) {
        expect((await ask('zh-CN', { query, time: month.time })).count).toBe(month.count);
      }
      expect(sum(year.times)).toBe(count);
    }
    expect(sum(all.times)).toBeLessThanOrEqual(all.count);
  }
});

test('other languages count what they find', async () => {
  const counts = await countLanguages(store, site, 'zh-CN', {
    query: 'tram',
    time: '',
    patienceMs,
  });
  expect(counts.map(({ language }) => language)).not.toContain('zh-CN');
  for (const { language, count } of counts) {
    expect((await ask(language, { query: 'tram' })).count).toBe(count);
  }
  expect(counts.find(({ language }) => language === 'en')?.count).toBeGreaterThan(0);
});

test.each([
  ['图书馆 不存在的词', ['图书馆']],
  ['"tram ferry"', ['tram ferry']],
  ['tram-ferry', ['tram ferry']],
])('instead of %s, something else is found', async (query, wanted) => {
  const language = query.includes('tram') ? 'en' : 'zh-CN';
  expect((await ask(language, { query })).count).toBe(0);
  const others = await listAlternatives(store, site, language, { query, patienceMs });
  expect(others.map((other) => other.query)).toEqual(wanted);
  for (const other of others) {
    expect((await ask(language, { query: other.query })).count).toBe(other.count);
  }
});

test('headlines are suggested for the beginning of a word', async () => {
  const titles = await listTitles(store, site, 'zh-CN', '夜', 4);
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(title).toContain('夜');
});

test('any text is answered, and finds no more than it says', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('潮', '"', '-', 'a', 'tram ', '「', '夜渡', '*', ' OR ', 'é'), {
        maxLength: 300,
      })
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (query) => {
      const { hits, count } = await ask('zh-CN', { query });
      expect(hits.length).toBe(Math.min(count, 10));
      await listNearestTerms(store, 'zh-CN', query, 8);
      await listTitles(store, site, 'zh-CN', query, 4);
    }),
  );
});

function sum(times: { count: number | null }[]): number {
  return times.reduce((total, { count }) => total + (count ?? 0), 0);
}
