import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createStore } from '../../../testing/stores';
import { getNeighbours, listNeighbours } from './neighbours';

const folder = mkdtempSync(path.join(os.tmpdir(), 'neighbours-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of many articles the neighbours are those of each', async () => {
  const store = await createStore(folder);
  const [list, other, count] = [1, 2, 400];
  for (let article = 1; article <= count; article++) {
    // Few ranks and ties, so that every column decides about some places.
    const place = { term_weight: 0, pin: article % 3, rank: article % 40, tie: article % 7 };
    await store
      .insertInto('entries')
      .values([list, other].map((one) => ({ ...place, list: one, article: article * one })))
      .execute();
  }
  const asked = Array.from({ length: count }, (_, number) => number + 1).filter((id) => id % 3);
  const each = await Promise.all(asked.map((id) => getNeighbours(store, list, id)));
  const expected = each.flatMap(({ newer, older }) => [newer, older]).filter((id) => id !== null);
  const found = await listNeighbours(store, list, [...asked, count + 1]);
  expect(found.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
  await store.destroy();
});
