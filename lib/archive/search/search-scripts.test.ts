import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { createStore, type Store, sync } from '../../../testing/stores';
import { getSite } from '../store/meta';
import { searchArticles } from './search';
import { TEXTS } from './search-scripts.fixture';

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'search-scripts-'));
  writeFiles(
    folder,
    Object.fromEntries(
      TEXTS.map(({ text }, number) => [
        `content/en/${number}.en.md`,
        `---\ntitle: "·${number}·"\ndate: 2026-01-01\n---\n\n${text}\n`,
      ]),
    ),
  );
  const data = path.join(folder, 'data');
  await sync({ siteFolder: folder, dataFolder: data, now: Date.UTC(2026, 6), program: '' });
  store = await createStore(data);
});
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

async function search(query: string) {
  const { hits } = await searchArticles(store, await getSite(store), 'en', {
    ...{ query, sort: 'relevance', lists: [], time: '', offset: 0, limit: TEXTS.length },
    patienceMs: 10_000,
  });
  return hits;
}

const every = (of: 'found' | 'missed') =>
  TEXTS.flatMap((entry, number) =>
    entry[of].map((query): [string, string, number] => [query, entry.text, number]),
  );

test('the pairs are many', () => {
  expect(every('found').length + every('missed').length).toBeGreaterThan(250);
});

test.each(every('found'))('%s is found in %s, and marked there', async (query, _, number) => {
  const hit = (await search(query)).find(({ title }) => title === `·${number}·`);
  expect(hit?.snippet.some((mark) => mark.hit)).toBe(true);
});

test.each(every('missed'))('%s is not found in %s', async (query, _, number) => {
  const titles = (await search(query)).map(({ title }) => title);
  expect(titles).not.toContain(`·${number}·`);
});
