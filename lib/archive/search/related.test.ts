import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { createStore, type Store, sync } from '../../../testing/stores';
import { getArticle } from '../read/articles';
import { idOf } from '../store/ids';
import { listRelated } from './related';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'related-'));
  store = await createStore(path.join(folder, 'data'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

async function relatedTo(file: string, articles: Archive): Promise<string[]> {
  writeFiles(folder, articles);
  const data = path.join(folder, 'data');
  await sync({ siteFolder: folder, dataFolder: data, now: Date.UTC(2026, 6), program: '' });
  const article = await getArticle(store, idOf('article', file));
  if (!article) throw new Error(`${file} is not in the store`);
  return (await listRelated(store, article, 4)).map(({ title }) => title);
}

const article = (title: string, tags: string, body = '。') =>
  `---\ntitle: ${title}\ndate: 2026-01-01\ntags: [${tags}]\n---\n\n${body}\n`;

test('rare terms and pieces of the headline join articles, of the same language only', async () => {
  const related = await relatedTo('zh-CN/a.md', {
    'content/zh-CN/a.md': article('潮汐电站并网一周年', 'energy, tide'),
    'content/zh-CN/b.md': article('海边的一天', 'tide'),
    'content/zh-CN/c.md': article('去年今日', 'x', '那天，北闸的潮汐电站第一次发电。'),
    'content/zh-CN/d.md': article('毫不相干', 'y'),
    'content/en/e.md': article('Tide', 'tide'),
  });
  expect(related.toSorted()).toEqual(['去年今日', '海边的一天']);
});

test('an article that shares nothing has none', async () => {
  expect(
    await relatedTo('en/a.md', {
      'content/en/a.md': article('A', 'one'),
      'content/en/b.md': article('B', 'two'),
    }),
  ).toEqual([]);
});

test('where few share anything, the newest of the same source follow, then of the section', async () => {
  const of = (title: string, day: number, source: string) =>
    `---\ntitle: ${title}\ndate: 2026-01-0${day}\ncategories: [${source}]\n---\n\n。\n`;
  const archive = {
    'content/en/news/a.md': of('Alpha', 5, 'desk'),
    'content/en/news/b.md': of('Beta', 1, 'desk'),
    'content/en/arts/c.md': of('Gamma', 2, 'desk'),
    'content/en/news/d.md': of('Delta', 3, 'wire'),
    'content/en/news/e.md': of('Epsilon', 4, 'wire'),
    'content/en/arts/f.md': of('Zeta', 6, 'wire'),
  };
  expect(await relatedTo('en/news/a.md', archive)).toEqual(['Gamma', 'Beta', 'Epsilon', 'Delta']);
});

test('a tag that half of the archive has joins nothing', async () => {
  const many = Array.from({ length: 501 }, (_, number) => [
    `content/en/${number}.md`,
    article(`N${number}`, 'common'),
  ]);
  const archive: Archive = Object.fromEntries(many);
  expect(await relatedTo('en/7.md', archive)).toEqual([]);
});
