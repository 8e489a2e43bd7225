import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { createStore, type Store, sync } from '../../../testing/stores';
import { listReferredPages } from '../read/articles';
import { idOf } from '../store/ids';
import { articleTag } from '../store/tags';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'references-'));
  store = await createStore(path.join(folder, 'data'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

const run = () =>
  sync({ siteFolder: folder, dataFolder: path.join(folder, 'data'), now: 0, program: '' });
const write = (files: Archive) => writeFiles(folder, files);
const article = (body: string, more = '') => `---\ntitle: A\n${more}\n---\n\n${body}\n`;
const ref = (page: string, more = '') => `[a]({{< ref "${page}"${more} >}})`;
const FROM = 'en/news/wire/from.md';
const addresses = async (file = FROM) =>
  Object.fromEntries(
    (await listReferredPages(store, idOf('article', file))).map(({ page, address }) => [
      page,
      address,
    ]),
  );

const pages = {
  'site.yaml': 'defaultLanguage: en\nlanguages: { en: {}, zh-CN: {} }\n',
  'content/en/news/wire/near.md': article(''),
  'content/en/news/wire/bundle/index.md': article(''),
  'content/en/culture/near.md': article(''),
  'content/en/culture/far.en.md': article('', 'slug: afar'),
  'content/en/culture/_index.md': article(''),
  'content/zh-CN/culture/far.md': article(''),
};

test('a page is found from its own folder, from the content folder, and by its name', async () => {
  const names = [
    'near.md',
    './near',
    'bundle',
    'bundle/index.md',
    'news/wire/near.md',
    '/culture/near.md',
    '../../culture/near.md',
    'far.md',
    'Far.EN.md',
    'culture/_index.md',
    'culture',
    '/news/wire',
    '/',
  ];
  await write({ ...pages, [`content/${FROM}`]: article(names.map((name) => ref(name)).join(' ')) });
  const { problems } = await run();
  expect(problems).toEqual([]);
  expect(await addresses()).toEqual({
    'near.md': '/en/news/wire/near/',
    './near': '/en/news/wire/near/',
    bundle: '/en/news/wire/bundle/',
    'bundle/index.md': '/en/news/wire/bundle/',
    'news/wire/near.md': '/en/news/wire/near/',
    '/culture/near.md': '/en/culture/near/',
    '../../culture/near.md': '/en/culture/near/',
    'far.md': '/en/culture/afar/',
    'Far.EN.md': '/en/culture/afar/',
    'culture/_index.md': '/en/culture/',
    culture: '/en/culture/',
    '/news/wire': '/en/news/wire/',
    '/': '/en/',
  });
});

test('another language is asked for by its code', async () => {
  await write({
    ...pages,
    [`content/${FROM}`]: article(
      `{{< relref path="culture/far.md" lang="zh-cn" >}} ${ref('far.md')}`,
    ),
  });
  await run();
  expect(await listReferredPages(store, idOf('article', FROM))).toEqual([
    { page: 'culture/far.md', asked: 'zh-cn', address: '/zh-cn/culture/far/' },
    { page: 'far.md', asked: '', address: '/en/culture/afar/' },
  ]);
});

test('a page that is not there is reported, until it is', async () => {
  await write({ ...pages, [`content/${FROM}`]: article(`Text\n\nSee ${ref('nowhere/gone.md')}`) });
  const { problems } = await run();
  expect(problems).toEqual([
    {
      path: FROM,
      line: 8,
      column: 9,
      severity: 'warning',
      endLine: 8,
      endColumn: 24,
      rule: 'missing-page',
      found: 'nowhere/gone.md',
      data: { language: 'en' },
    },
  ]);
  await write({ 'content/en/nowhere/gone.md': article('') });
  const { problems: after, refreshed } = await run();
  expect(after).toEqual([]);
  expect(refreshed).toContain(articleTag(idOf('article', FROM)));
  expect(await addresses()).toEqual({ 'nowhere/gone.md': '/en/nowhere/gone/' });
});

test('what names a page that moves or goes is made anew, and nothing else', async () => {
  await write({
    ...pages,
    [`content/${FROM}`]: article(ref('far.md')),
    'content/en/news/wire/other.md': article(ref('news/wire/near.md')),
  });
  await run();
  await write({ 'content/en/culture/far.en.md': article('', 'slug: farther') });
  const { refreshed } = await run();
  expect(refreshed).toContain(articleTag(idOf('article', FROM)));
  expect(refreshed).not.toContain(articleTag(idOf('article', 'en/news/wire/other.md')));
  expect(await addresses()).toEqual({ 'far.md': '/en/culture/farther/' });
  rmSync(path.join(folder, 'content/en/culture/far.en.md'));
  const { problems } = await run();
  expect(problems.map(({ found }) => found)).toEqual(['far.md']);
  expect(await addresses()).toEqual({});
});

test('a link to a file of markdown is a reference, wherever it is written', async () => {
  const links = [
    '[a](near.md)',
    '[b](./near.md#part "title")',
    '[c](<bundle/index.md>)',
    '[d](../../culture/far.en.md?x=1#y)',
    '[e](/content/en/culture/near.md)',
    '[f][1] <a href="/culture/_index.md">g</a> [h](%E7%A9%BA%20%E6%A0%BC.md) [i](<空 格.md>)',
    '[j](https://a.example/b.md) [k](mailto:a.md) `[l](code.md)` [m](notes.mdx)',
    '',
    '[1]: near.markdown',
    '```',
    '[n](fenced.md)',
    '```',
  ];
  write({
    ...pages,
    'content/en/news/wire/空 格.md': article(''),
    [`content/${FROM}`]: article(links.join('\n')),
  });
  const { problems } = await run();
  expect(problems).toEqual([]);
  expect(await addresses()).toEqual({
    'near.md': '/en/news/wire/near/',
    './near.md': '/en/news/wire/near/',
    'near.markdown': '/en/news/wire/near/',
    'bundle/index.md': '/en/news/wire/bundle/',
    '../../culture/far.en.md': '/en/culture/afar/',
    '/en/culture/near.md': '/en/culture/near/',
    '/culture/_index.md': '/en/culture/',
    '空 格.md': '/en/news/wire/%E7%A9%BA-%E6%A0%BC/',
  });
});
