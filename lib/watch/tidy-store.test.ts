import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { countSegments } from '../../testing/count-segments';
import { searchArticles } from '../archive/search/search';
import { getSite } from '../archive/store/meta';
import { createStore, type Store } from '../archive/store/store';
import { sync } from '../archive/sync/sync';
import { tidyStore } from './tidy-store';

const EDITS = 12;

const folder = mkdtempSync(path.join(os.tmpdir(), 'tidy-store-'));
const siteFolder = path.join(folder, 'site');
const dataFolder = path.join(folder, 'data');
let store: Store;

beforeAll(async () => {
  for (let number = 0; number < EDITS; number++) {
    writeFiles(siteFolder, {
      [`content/en/${number}.md`]: `---\ntitle: Number ${number}\n---\n\nNew words.\n`,
      'content/en/edited.md': `---\ntitle: Edited\n---\n\nWord${number} of an edited text.\n`,
    });
    await sync({ siteFolder, dataFolder, program: 'one', now: Date.now() });
  }
  store = await createStore(dataFolder);
});
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

async function titlesOf(query: string): Promise<string[]> {
  const { hits } = await searchArticles(store, await getSite(store), 'en', {
    ...{ query, sort: 'date', lists: [], time: '' },
    ...{ offset: 0, limit: 50, patienceMs: 9000 },
  });
  return hits.map(({ title }) => title);
}

test('nothing is tidied where there is something else to do', async () => {
  const before = await countSegments(dataFolder);
  await tidyStore(dataFolder, AbortSignal.abort());
  expect(await countSegments(dataFolder)).toBe(before);
});

test('what many syncs left is merged, and searches find the same', async () => {
  const before = await countSegments(dataFolder);
  const found = await titlesOf('words');
  expect(found).toHaveLength(EDITS);
  await tidyStore(dataFolder, new AbortController().signal);
  expect(await countSegments(dataFolder)).toBeLessThan(before);
  expect(await titlesOf('words')).toEqual(found);
  expect(await titlesOf(`word${EDITS - 1}`)).toEqual(['Edited']);
  expect(await titlesOf('word0')).toEqual([]);
});

test('a store that is not there is not made', async () => {
  const none = path.join(folder, 'none');
  await tidyStore(none, new AbortController().signal);
  expect(existsSync(none)).toBe(false);
});
