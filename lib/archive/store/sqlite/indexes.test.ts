import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { createStore } from '../store';
import { fullText } from './full-text';
import { createIndexes, dropIndexes, mergeDocuments } from './indexes';

const store = await createStore(mkdtempSync(path.join(os.tmpdir(), 'indexes-')));
afterAll(() => store.destroy());

async function ask<Value>(query: string): Promise<Value[]> {
  return (await sql.raw<{ value: Value }>(query).execute(store)).rows.map(({ value }) => value);
}

const countSegments = () => ask<number>('select count(distinct segid) as value from search_idx');
const merging = () => ask<number>("select v as value from search_config where k = 'automerge'");

test('while all is written, nothing is merged; then everything is, and as usual again', async () => {
  await dropIndexes(store);
  for (let rowid = 20; rowid > 0; rowid--) {
    const body = 'tide '.repeat(rowid);
    await store
      .transaction()
      .execute((transaction) =>
        fullText.insert(transaction, [{ rowid, body, title: 'ferry', lists: '' }]),
      );
  }
  expect(await countSegments()).toEqual([20]);
  expect(await merging()).toEqual([0]);
  await createIndexes(store);
  await mergeDocuments(store);
  expect(await countSegments()).toEqual([1]);
  expect(await merging()).toEqual([4]);
});
