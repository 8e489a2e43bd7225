import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore, type Store } from '../../../testing/stores';
import { encodeAddress, toAddress } from '../../addresses/text';
import { docidOf, docidRange } from '../store/docid';
import { engineOf } from '../store/engine';
import type { Match } from '../store/full-text';
import { packText } from '../store/packed-text';
import { chunks } from '../sync/write';
import { countMatches, findMatches, MOST_MATCHES } from './matches';

const ARTICLES = 45_000;
const START = Date.UTC(2020, 0, 1);
const numberOf = (place: number) => docidOf(0, START + place * 60_000, place);
const range = docidRange(0, null, null);

const matchOf = (word: string): Match => ({
  wanted: [{ tokens: [word], isOpen: false }],
  ...{ of: 'all', unwanted: [], in: 'text', lists: [] },
});

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'matches-'));
  store = await createStore(folder);
  const places = Array.from({ length: ARTICLES }, (_, place) => place);
  await store.transaction().execute(async (transaction) => {
    await engineOf(transaction).fullText.insert(
      transaction,
      places.map((place) => ({
        rowid: numberOf(place),
        title: place === 3 ? 'first' : 'title',
        body: place % 100 === 0 ? 'often seldom' : 'often',
        lists: '',
      })),
    );
    for (const some of chunks(places)) {
      await transaction.insertInto('articles').values(some.map(rowOf)).execute();
    }
  });
});
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

test('of many matches, the newest are found', async () => {
  const { docids, more, since } = await findMatches(store, matchOf('often'), range, Infinity);
  expect(docids).toHaveLength(MOST_MATCHES);
  expect(docids[0]).toBe(numberOf(ARTICLES - 1));
  expect(docids.at(-1)).toBe(numberOf(ARTICLES - MOST_MATCHES));
  expect({ more, since }).toEqual({ more: true, since: null });
});

test('all steps together find every match once', async () => {
  const { docids, more, since } = await findMatches(store, matchOf('seldom'), range, Infinity);
  const places = Array.from({ length: ARTICLES / 100 }, (_, place) => numberOf(place * 100));
  expect(docids).toEqual(places.toReversed());
  expect({ more, since }).toEqual({ more: false, since: null });
  expect((await findMatches(store, matchOf('first'), range, Infinity)).docids).toEqual([
    numberOf(3),
  ]);
});

test('when there is no time, one step is taken, and it is said how far it went', async () => {
  const { docids, more, since } = await findMatches(store, matchOf('seldom'), range, -Infinity);
  expect(since).toBe(numberOf(ARTICLES - 1 - 20_000));
  expect(docids.at(-1)).toBeGreaterThanOrEqual(since ?? 0);
  expect(docids).toHaveLength(200);
  expect(more).toBe(true);
});

test('counting ends above what is shown, from either end', async () => {
  for (const end of ['first', 'last'] as const) {
    expect(await countMatches(store, matchOf('often'), range, end)).toBe(MOST_MATCHES + 1);
    expect(await countMatches(store, matchOf('seldom'), range, end)).toBe(ARTICLES / 100);
  }
});

function rowOf(place: number) {
  return {
    docid: numberOf(place),
    id: place,
    path: String(place),
    kind: 'article' as const,
    language: 'en',
    section: '',
    translation_key: String(place),
    logical_path: '',
    name: '',
    visible: 1,
    lends: 1,
    due: null,
    title: '',
    address: encodeAddress(toAddress('/')),
    date: START + place * 60_000,
    fields: '{}',
    excerpt: '',
    body: packText(''),
  };
}
