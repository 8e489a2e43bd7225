import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { createStore, isInDatabase, sync } from '../../../testing/stores';
import { searchArticles } from '../search/search';
import { getSite } from '../store/meta';

const FILES = 1000;
const folder = mkdtempSync(path.join(os.tmpdir(), 'large-change-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('after very many changes at once they are found, and the index is merged as before', async () => {
  const [siteFolder, dataFolder] = [path.join(folder, 'site'), path.join(folder, 'data')];
  for (const word of ['before', 'after']) {
    const files = Array.from({ length: FILES }, (_, number) => [
      `content/en/${number}.md`,
      `---\ntitle: Number ${number}\n---\n\nWords ${word} the change.\n`,
    ]);
    writeFiles(siteFolder, Object.fromEntries(files));
    await sync({ siteFolder, dataFolder, program: 'one', now: Date.now() });
  }
  const store = await createStore(dataFolder);
  const counts = ['before', 'after'].map(async (query) => {
    const { count } = await searchArticles(store, await getSite(store), 'en', {
      ...{ query, sort: 'date', lists: [], time: '' },
      ...{ offset: 0, limit: 1, patienceMs: 9000 },
    });
    return count;
  });
  expect(await Promise.all(counts)).toEqual([0, FILES]);
  // Other engines merge nothing.
  if (!isInDatabase) {
    const { rows } = await sql`select v from search_config where k = 'automerge'`.execute(store);
    expect(rows).toEqual([{ v: 4 }]);
  }
  await store.destroy();
});
