import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore, type Store } from '../../../testing/stores';
import { engineOf } from '../store/engine';
import { indexText } from './index-text';
import { matchOf, parseQuery } from './query';

/** Characters of which no pair comes twice: far more lexemes than PostgreSQL takes of one document. */
const CHARACTERS = 700;
const characters = Array.from({ length: CHARACTERS }, (_, place) =>
  String.fromCodePoint(0x4e00 + place * 7),
);
const pairs = characters.flatMap((one) => characters.map((other) => `${one}${other}`)).join('，');
const longWord = 'x'.repeat(100_000);
const EACH = { first: 0, last: 1000 };

const folder = mkdtempSync(path.join(os.tmpdir(), 'large-texts-'));
let store: Store;

beforeAll(async () => {
  store = await createStore(folder);
  const texts = [pairs, `one ${longWord} two`, 'tide', '潮水 \\ \' " & | ! ( ) : * \ue001'];
  const documents = texts.map((text, place) => ({
    ...{ rowid: place + 1, body: indexText(text), title: indexText('Tide table'), lists: 'list1' },
  }));
  await engineOf(store).fullText.insert(store, documents);
});
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

const [first = '', second = '', third = ''] = characters;
test.each([
  [`${first}${third}`, [1]],
  [`"${first}${third}"`, [1]],
  // A comma is between them.
  [`${first}${first}${first}`, []],
  [`"${first}${first} ${first}${second}"`, [1]],
  [third, [1]],
  ['tide', [4, 3, 2, 1]],
  [`tide -${first}${third}`, [4, 3, 2]],
  ['one two', [2]],
  ['"one two"', []],
  ['xxxx', [2]],
  [`tide -xxxx`, [4, 3, 1]],
  ['list1', []],
  ['潮水', [4]],
])('%s is found in %j', async (query, docids) => {
  const match = matchOf(parseQuery(query));
  if (!match) throw new Error('nothing is asked for');
  const { fullText } = engineOf(store);
  expect(await fullText.find(store, match, EACH, 10)).toEqual(docids);
  expect(await fullText.find(store, match, EACH, 1)).toEqual(docids.slice(0, 1));
  const among = await fullText.findAmong(store, match, [1, 2, 4]);
  expect(among.toSorted()).toEqual(docids.filter((docid) => docid !== 3).toSorted());
  const listed = { ...match, lists: ['list1'] };
  expect(await fullText.find(store, listed, EACH, 10)).toEqual(docids);
  const count = await fullText.count(store, match, EACH, { from: 'last', most: 3 });
  expect(count).toBe(Math.min(3, docids.length));
});
