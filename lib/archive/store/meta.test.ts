import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createStore, type Store } from '../../../testing/stores';
import { buildSite } from '../../settings/build-site';
import { completeSettings } from '../../settings/schema/settings';
import { wordsOf } from '../../words';
import { getSite, writeMeta } from './meta';

const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-meta-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function storeOf(name: string, newest: string): Promise<Store> {
  const store = await createStore(path.join(folder, name));
  await say(store, newest);
  return store;
}

async function say(store: Store, newest: string): Promise<void> {
  const settings = completeSettings({ languages: { en: { words: { newest } } } });
  await writeMeta(store, 'site', JSON.stringify(buildSite(settings, [])));
}

test('two sites of one process are each themselves, whoever was asked last', async () => {
  const quay = await storeOf('quay', 'Just in');
  const hill = await storeOf('hill', 'Fresh');
  const newestOf = async (store: Store) => wordsOf(await getSite(store), 'en').newest;
  expect(await Promise.all([quay, hill, quay].map(newestOf))).toEqual([
    'Just in',
    'Fresh',
    'Just in',
  ]);
  const known = await getSite(quay);
  await getSite(hill);
  expect(await getSite(quay)).toBe(known);
  await say(quay, 'Landed');
  expect([await newestOf(quay), await newestOf(hill)]).toEqual(['Landed', 'Fresh']);
  await Promise.all([quay.destroy(), hill.destroy()]);
});
