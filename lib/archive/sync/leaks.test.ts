import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaksArchive, MARKER, OPEN, openOnly, UNPUBLISHED } from '../../../testing/archives/leaks';
import { type Archive, writeArchive, writeFiles } from '../../../testing/archives/write-archive';
import { asked } from '../../../testing/asked';
import { listAddresses } from '../../../testing/list-addresses';
import { createStore, type Store, sync } from '../../../testing/stores';
import { listTranslations } from '../read/articles';
import { getMenu } from '../read/menus';
import { resolveAddress } from '../read/resolve';
import { searchArticles } from '../search/search';
import { listNearestTerms } from '../search/suggest';
import { getSite } from '../store/meta';
import { unpackText } from '../store/packed-text';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'leaks-'));
const NOW = Date.UTC(2026, 6, 1);
const DAY_MS = 86_400_000;
const stores: Store[] = [];
let store: Store;
let open: Set<string>;

afterAll(async () => {
  await Promise.all(stores.map((one) => one.destroy()));
  rmSync(scratch, { recursive: true });
});

beforeAll(async () => {
  open = await listAddresses(await storeOf('open', openOnly()));
  store = await storeOf('hidden', leaksArchive);
});

async function storeOf(name: string, archive: Archive): Promise<Store> {
  writeArchive(path.join(scratch, name), archive);
  await run(name);
  const made = await createStore(path.join(scratch, 'data', name));
  stores.push(made);
  return made;
}

function run(name: string, now = NOW, paths?: string[]) {
  const dataFolder = path.join(scratch, 'data', name);
  return sync({ siteFolder: path.join(scratch, name), dataFolder, program: '', now, paths });
}

/** What an archive has at addresses at which nothing is published. */
async function addressesOf(name: string, shown: Archive): Promise<string[]> {
  const all = await listAddresses(await storeOf(name, { ...OPEN, ...shown }));
  return [...all].filter((address) => !open.has(address));
}

/** The addresses at which something stands that `open` is without. */
async function answering(one: Store, addresses: Iterable<string>): Promise<string[]> {
  const answered: string[] = [];
  for (const address of addresses) {
    const found = await resolveAddress(one, asked(address), 'en');
    const isOpen = found.kind === 'redirect' && open.has(found.address);
    if (!['missing', 'gone'].includes(found.kind) && !isOpen) answered.push(address);
  }
  return answered;
}

test.each(UNPUBLISHED)('$kind is nowhere', async ({ kind, shown }) => {
  const addresses = await addressesOf(kind.replaceAll(' ', '-'), shown);
  expect(addresses.length).toBeGreaterThan(3);
  expect(await answering(store, addresses)).toEqual([]);
});

test('what is published is there beside it', async () => {
  const addresses = await listAddresses(store);
  expect([...open].filter((address) => !addresses.has(address))).toEqual([]);
  const files = ['/en/news/lends/lent.png', '/zh-cn/news/both/picture.png', '/open.png'];
  expect(await answering(store, files)).toEqual(files);
});

test('no list, menu, search, suggestion, translation or reference knows of it', async () => {
  const site = await getSite(store);
  for (const language of ['en', 'zh-CN']) {
    const { hits } = await searchArticles(store, site, language, {
      ...{ query: MARKER, sort: 'relevance', lists: [], time: '' },
      ...{ offset: 0, limit: 9, patienceMs: 9000 },
    });
    expect(hits).toEqual([]);
    expect(await listNearestTerms(store, language, `tag-${MARKER}draft`, 9)).toEqual([]);
    expect(JSON.stringify(await getMenu(store, site, language, 'main'))).not.toContain(MARKER);
  }
  const rows = await store.selectFrom('articles').selectAll().where('visible', '=', 1).execute();
  const shown = rows.map((row) => JSON.stringify({ ...row, body: unpackText(row.body) }));
  expect(shown.filter((row) => row.includes(MARKER))).toEqual([]);
  for (const { id, language, translation_key: translationKey } of rows) {
    const translations = await listTranslations(store, { id, language, translationKey });
    expect(
      await answering(
        store,
        translations.map(({ address }) => address),
      ),
    ).toHaveLength(translations.length);
  }
  const references = await store
    .selectFrom('page_references')
    .select(['page', 'address'])
    .execute();
  expect(references.filter(({ address }) => address !== null)).toEqual([]);
  const lists = await store.selectFrom('lists').selectAll().execute();
  expect(JSON.stringify(lists)).not.toContain(MARKER);
});

test.each([
  ['content/en/news/x/index.md', 'draft: true', '/en/news/x/'],
  ['content/en/sec/_index.md', 'draft: true', '/en/sec/a/'],
])('files come and go with what is saved: %s', async (file, fields, address) => {
  const text = (more: string) => `---\ntitle: T\n${more}\n---\n`;
  const folder = path.posix.dirname(file);
  const name = `live-${path.posix.basename(folder)}`;
  const live = await storeOf(name, {
    ...OPEN,
    [`${folder}/a.md`]: text(''),
    [`${folder}/deep/picture.png`]: 'x',
    [file]: text(fields),
  });
  const isSection = file.includes('_index');
  const addresses = [address, `${folder.slice('content'.length)}/deep/picture.png`];
  const save = async (more: string) => {
    writeFiles(path.join(scratch, name), { [file]: text(more) });
    await run(name, NOW, [file.slice('content/'.length)]);
    return answering(live, [...addresses, `${folder.slice('content'.length)}/a/`]);
  };
  const all = isSection ? [...addresses, address] : addresses;
  expect(await answering(live, addresses)).toEqual([]);
  expect(await save('')).toEqual(all);
  expect(await save(fields)).toEqual([]);
  expect(await save('publishDate: 2026-07-02')).toEqual([]);
  await run(name, NOW + 2 * DAY_MS, []);
  expect(await answering(live, addresses)).toEqual(addresses);
  expect(await save('expiryDate: 2026-07-02')).toEqual(all);
  await run(name, NOW + 2 * DAY_MS, []);
  expect(await answering(live, addresses)).toEqual([]);
});

test('markdown is an article while no index stands beside it, and whoever says so', async () => {
  const live = await storeOf('beside', {
    ...OPEN,
    'content/en/news/x/a.md': '---\ntitle: A\n---\n',
  });
  const folder = path.join(scratch, 'beside');
  expect(await answering(live, ['/en/news/x/a/'])).toHaveLength(1);
  writeFiles(folder, { 'content/en/news/x/index.md': '---\ntitle: X\n---\n' });
  await run('beside', NOW, ['en/news/x/index.md']);
  expect(await answering(live, ['/en/news/x/', '/en/news/x/a/'])).toEqual(['/en/news/x/']);
  writeFiles(folder, { 'content/en/news/x/deep/b.md': '---\ntitle: B\n---\n' });
  await run('beside', NOW, ['en/news/x/deep/b.md']);
  expect(await answering(live, ['/en/news/x/deep/b/'])).toEqual([]);
  const said = { path: 'en/news/x/a.md', found: 'en/news/x/ with 1 more such files' };
  expect((await run('beside')).problems).toContainEqual(expect.objectContaining(said));
  rmSync(path.join(folder, 'content/en/news/x/index.md'));
  const { problems } = await run('beside', NOW, ['en/news/x/index.md']);
  expect(problems).not.toContainEqual(expect.objectContaining(said));
  expect(await answering(live, ['/en/news/x/a/', '/en/news/x/deep/b/'])).toHaveLength(2);
});

test('an article that is made a draft and broken at once is gone', async () => {
  const file = 'content/en/news/x.md';
  const live = await storeOf('broken', { ...OPEN, [file]: '---\ntitle: X\n---\n' });
  writeFiles(path.join(scratch, 'broken'), { [file]: '---\ntitle: "X\ndraft: true\n---\n' });
  await run('broken', NOW, ['en/news/x.md']);
  expect(await answering(live, ['/en/news/x/'])).toEqual([]);
});
