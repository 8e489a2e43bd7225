import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { articleText } from '../../../testing/store-of';
import { createStore, type Store, sync } from '../../../testing/stores';
import { listArticles } from '../read/lists';
import { idOf, listIdOf, sectionId } from '../store/ids';
import { getNeighbours } from '../store/neighbours';
import { articleTag } from '../store/tags';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'order-'));
  store = await createStore(path.join(folder, 'data'));
  writeFiles(folder, { 'hugo.toml': 'defaultContentLanguage = "zh-cn"\n' });
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

const POST = sectionId('zh-CN', 'post');

async function build(files: Archive, paths?: string[]) {
  writeFiles(folder, files);
  const dataFolder = path.join(folder, 'data');
  return sync({
    ...{ siteFolder: folder, dataFolder, program: '', now: Date.UTC(2026, 6) },
    ...(paths && { paths }),
  });
}
async function titlesIn(list: number): Promise<string[]> {
  const cards = await listArticles(store, list, { offset: 0, limit: 50 });
  return cards.map(({ title }) => title);
}
const file = (name: string) => `content/post/${name}.md`;

test('weight, date, title by the language, path', async () => {
  await build({
    [file('b')]: articleText('同名'),
    [file('a')]: articleText('同名'),
    [file('c')]: articleText('甲 渡口'),
    [file('d')]: articleText('beta'),
    [file('e')]: articleText('第10章'),
    [file('f')]: articleText('第2章'),
    [file('g')]: articleText('排后的标题', '2026-01-01', 'linkTitle: Aardvark'),
    [file('h')]: articleText('轻', '2025-01-01', 'weight: 1'),
    [file('i')]: articleText('晚', '2026-01-02'),
    [file('j')]: '---\ntitle: 没有日期\n---\n',
  });
  const order = [
    '轻',
    '晚',
    '排后的标题',
    'beta',
    '第10章',
    '第2章',
    '甲 渡口',
    '同名',
    '同名',
    '没有日期',
  ];
  expect(await titlesIn(POST)).toEqual(order);
  expect(await getNeighbours(store, POST, idOf('article', 'post/a.md'))).toEqual({
    newer: idOf('article', 'post/c.md'),
    older: idOf('article', 'post/b.md'),
  });
});

test('an article that comes, or is called otherwise, takes its place among those of its second', async () => {
  await build({ [file('a')]: articleText('Alpha'), [file('z')]: articleText('Zeta') });
  const added = await build({ [file('m')]: articleText('Mu') }, ['post/m.md']);
  expect(await titlesIn(POST)).toEqual(['Alpha', 'Mu', 'Zeta']);
  expect(added.refreshed).toEqual(
    expect.arrayContaining(
      ['a', 'z'].map((name) => articleTag(idOf('article', `post/${name}.md`))),
    ),
  );
  await build({ [file('m')]: articleText('zz') }, ['post/m.md']);
  expect(await titlesIn(POST)).toEqual(['Alpha', 'Zeta', 'zz']);
  await build({ [file('a')]: articleText('zzz') }, ['post/a.md']);
  expect(await titlesIn(POST)).toEqual(['Zeta', 'zz', 'zzz']);
});

test('dates are compared by the second, of whatever offset', async () => {
  await build({
    [file('a')]: articleText('C', '2026-01-01T00:00:00.900Z'),
    [file('b')]: articleText('A', '2026-01-01T09:00:00.100+09:00'),
    [file('c')]: articleText('B', '1960-01-01T00:00:00.200Z'),
    [file('d')]: articleText('A', '1960-01-01T00:00:00.900Z'),
  });
  expect(await titlesIn(POST)).toEqual(['A', 'C', 'A', 'B']);
});

test('a term has weights of its own, the lightest first', async () => {
  await build({
    [file('a')]: articleText('Heavy', '2026-01-04', 'tags: [x]\ntags_weight: 9\nweight: 1'),
    [file('b')]: articleText('None', '2026-01-01', 'tags: [x]'),
    [file('c')]: articleText('Light', '2026-01-02', 'tags: [x]\ntags_weight: -1'),
    [file('d')]: articleText('Newer', '2026-01-03', 'tags: [x]'),
  });
  expect(await titlesIn(listIdOf('zh-CN', 'tags', 'x'))).toEqual([
    ...['Light', 'Newer', 'None', 'Heavy'],
  ]);
  expect(await titlesIn(POST)).toEqual(['Heavy', 'Newer', 'Light', 'None']);
});

test('edits one by one lead to the order of everything at once', async () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.record({
    title: fc.constantFrom('甲', '乙', 'Beta', 'alpha'),
    date: fc.constantFrom('2026-01-01', '2026-01-02'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, text), { maxLength: 8 }), async (edits) => {
      for (const [name, { title, date }] of edits) {
        await build({ [file(name)]: articleText(title, date) }, [`post/${name}.md`]);
      }
      const after = await titlesIn(POST);
      await sync({
        ...{ siteFolder: folder, dataFolder: path.join(folder, 'data') },
        ...{ program: String(Math.random()), now: Date.UTC(2026, 6) },
      });
      expect(await titlesIn(POST)).toEqual(after);
    }),
    { numRuns: 20 },
  );
});
