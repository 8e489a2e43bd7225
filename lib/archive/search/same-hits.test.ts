import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canUse } from '../../../testing/needs';
import { CORPUS } from '../../../testing/sites';
import { createStore, isInDatabase, sync } from '../../../testing/stores';
import { getSite } from '../store/meta';
import { createStore as createFile, type Store } from '../store/store';
import { sync as syncFile } from '../sync/sync';
import { searchMatches } from './search';

const QUERIES = 5000;

describe.runIf(isInDatabase && canUse('corpus'))('in real articles', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'same-hits-'));
  const options = { siteFolder: CORPUS, program: '', now: Date.UTC(2026, 6) };
  let stores: Store[] = [];

  beforeAll(async () => {
    const [database, file] = ['database', 'file'].map((name) => path.join(folder, name));
    await sync({ ...options, dataFolder: database ?? '' });
    await syncFile({ ...options, dataFolder: file ?? '' });
    stores = [await createStore(database ?? ''), await createFile(file ?? '')];
  });
  afterAll(async () => {
    for (const store of stores) await store.destroy();
    rmSync(folder, { recursive: true });
  });

  test('every engine finds the same', async () => {
    const [store] = stores;
    if (!store) throw new Error('no store');
    const site = await getSite(store);
    const asked = { lists: [], time: '', patienceMs: 60_000 };
    let found = 0;
    for (const query of makeQueries(QUERIES)) {
      for (const { code } of site.languages) {
        const [ours, theirs] = await Promise.all(
          stores.map((one) => searchMatches(one, site, code, { ...asked, query })),
        );
        expect({ query, docids: ours?.docids }).toEqual({ query, docids: theirs?.docids });
        found += ours?.docids.length ?? 0;
      }
    }
    expect(found).toBeGreaterThan(QUERIES);
  }, 300_000);
});

/** Pieces of the articles' text, always the same: words, phrases, several, some of them unwanted. */
function makeQueries(count: number): string[] {
  const content = path.join(CORPUS, 'content');
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => readFileSync(path.join(content, name), 'utf8'));
  let state = 20260822;
  const below = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * most);
  };
  const piece = () => {
    const text = texts[below(texts.length)] ?? '';
    const start = below(text.length);
    return text.slice(start, start + 1 + below(8));
  };
  const shapes = [
    () => piece(),
    () => `"${piece()}"`,
    () => `${piece()} ${piece()}`,
    () => `${piece()} -${piece()}`,
    () => `「${piece()}${piece()}」 -"${piece()}"`,
  ];
  return Array.from({ length: count }, (_, number) => shapes[number % shapes.length]?.() ?? '');
}
