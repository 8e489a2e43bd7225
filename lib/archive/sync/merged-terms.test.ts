import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { asked } from '../../../testing/asked';
import { articleText, siteOf, storeOf } from '../../../testing/store-of';
import { type Store, sync } from '../../../testing/stores';
import { getArticle } from '../read/articles';
import { getList } from '../read/lists';
import { resolveAddress } from '../read/resolve';
import { getSectionText } from '../read/sections';
import { listTerms } from '../read/terms';
import { searchArticles } from '../search/search';
import { listNearestTerms } from '../search/suggest';
import { listIdOf } from '../store/ids';
import { getSite } from '../store/meta';

const tagged = (title: string, tags: string) => articleText(title, '2026-01-01', `tags: [${tags}]`);
const articles = {
  'content/a.md': tagged('A', 'AI, sea'),
  'content/b.md': tagged('B', 'ai, 人工智能'),
  'content/c.md': tagged('C', '人工智慧'),
  'content/d.md': tagged('D', 'ＡＩ'),
};
const merged = { ...articles, 'tags.yaml': '人工智能: [AI, 人工智慧, machine mind]\n' };

async function tagsOf(store: Store): Promise<string[]> {
  const terms = await listTerms(store, 'en', 'tags', { offset: 0, limit: 9 });
  return terms.map(({ name, address, count }) => `${name} ${decodeURI(address)} ${count}`);
}

async function leadsTo(store: Store, address: string): Promise<string> {
  const found = await resolveAddress(store, asked(encodeURI(address)), 'en');
  if (found.kind === 'redirect') return decodeURI(found.address);
  return found.kind === 'page' ? found.page.kind : found.kind;
}

test('merged spellings have one list, one name and one address, to which the others lead', async () => {
  const store = await storeOf(merged);
  const home = '/tags/人工智能/';
  expect(await tagsOf(store)).toEqual([`人工智能 ${home} 4`, 'sea /tags/sea/ 1']);
  expect(await leadsTo(store, home)).toBe('list');
  for (const other of ['ai', 'AI', 'ＡＩ', 'ａｉ', '人工智慧', 'machine-mind']) {
    expect(await leadsTo(store, `/tags/${other}/`)).toBe(home);
  }
  expect(await leadsTo(store, '/tags/ai/page/2/')).toBe(home);
  expect(await leadsTo(store, '/tags/ai/index.xml')).toBe(`${home}index.xml`);
  expect(await leadsTo(store, '/tags/machine/')).toBe('missing');
});

test('articles, searches and suggestions show the one name', async () => {
  const store = await storeOf(merged);
  const found = await resolveAddress(store, asked('/b/'), 'en');
  const id = found.kind === 'page' && found.page.kind === 'article' ? found.page.id : 0;
  const chips = (await getArticle(store, id))?.terms.map(({ name }) => name);
  expect(chips).toEqual(['人工智能']);
  const request = { query: 'words', sort: 'date', time: '' } as const;
  const some = { offset: 0, limit: 9, patienceMs: 60_000 };
  const site = await getSite(store);
  const { facets } = await searchArticles(store, site, 'en', { ...request, ...some, lists: [] });
  expect(facets.map(({ name, count }) => `${name} ${count}`)).toEqual(['人工智能 4', 'sea 1']);
  const [nearest] = await listNearestTerms(store, 'en', 'ai', 4);
  expect(nearest?.name).toBe('人工智能');
});

test('what is written of one spelling is written of all, at the address of the name', async () => {
  const store = await storeOf({ ...merged, 'content/tags/AI/_index.md': articleText('智能') });
  const list = await getList(store, listIdOf('en', 'tags', '人工智能'));
  expect(list).toMatchObject({ name: '智能', count: 4 });
  expect(decodeURI(list?.address ?? '')).toBe('/tags/人工智能/');
  expect(list && (await getSectionText(store, list))?.body).toContain('Words');
  expect(await leadsTo(store, '/tags/ai/')).toBe('/tags/人工智能/');
  expect(await tagsOf(store)).toHaveLength(2);
});

test('an article that stands where a spelling was stays there', async () => {
  const store = await storeOf({
    ...merged,
    'content/e.md': articleText('E', '2026-01-01', 'url: /tags/ai/'),
  });
  expect(await leadsTo(store, '/tags/ai/')).toBe('article');
});

test('a changed file of merges counts with the next sync, and without it all is as in Hugo', async () => {
  const { store, folder } = await siteOf(articles);
  const again = () =>
    sync({
      siteFolder: folder,
      dataFolder: path.join(folder, 'data'),
      now: Date.UTC(2026, 6, 1),
      program: '',
      // As whoever follows the files tells of it.
      paths: ['../tags.yaml'],
    });
  const own = ['ai /tags/ai/ 2', 'sea /tags/sea/ 1', '人工智慧 /tags/人工智慧/ 1'];
  expect(await tagsOf(store)).toEqual(expect.arrayContaining(own.slice(1)));
  writeFiles(folder, { 'tags.yaml': 'AI: [ai]' });
  await again();
  expect((await tagsOf(store))[0]).toBe('AI /tags/ai/ 3');
  rmSync(path.join(folder, 'tags.yaml'));
  await again();
  expect(await tagsOf(store)).toHaveLength(5);
});

test('with folding on, width, case and script are one, at an address without them', async () => {
  const store = await storeOf({
    'site.yaml': 'terms: { fold: [tags] }',
    'content/a.md': tagged('A', '經濟, Café'),
    'content/b.md': tagged('B', '经济'),
    'content/c.md': articleText('C', '2026-01-01', 'tags: [ＣＡＦÉ]\ncategories: [經濟]'),
  });
  expect(await leadsTo(store, '/tags/經濟/')).toBe('/tags/经济/');
  expect(await leadsTo(store, '/tags/café/')).toBe('/tags/cafe/');
  expect(await leadsTo(store, '/categories/經濟/')).toBe('list');
  const counts = (await tagsOf(store)).map((tag) => tag.split(' ').slice(1).join(' '));
  expect(counts).toEqual(['/tags/cafe/ 2', '/tags/经济/ 2']);
});

test('rarely used terms are left out where a number of articles is asked for', async () => {
  const store = await storeOf(merged);
  const some = await listTerms(store, 'en', 'tags', { offset: 0, limit: 9, minimum: 2 });
  expect(some.map(({ name }) => name)).toEqual(['人工智能']);
  expect(await leadsTo(store, '/tags/sea/')).toBe('list');
});
