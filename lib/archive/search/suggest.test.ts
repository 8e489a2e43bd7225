import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { createStore, type Store, sync } from '../../../testing/stores';
import { listNearestTerms } from './suggest';

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'suggest-'));
  const data = path.join(folder, 'data');
  writeFiles(folder, {
    'content/en/a.md':
      '---\ntitle: A\ndate: 2026-01-01\ntags: ["C++", "Canada", "AT&T", "Łódź", "ข้าวผัด", "臺北", "أحمد"]\n---\n\nA.\n',
  });
  await sync({ siteFolder: folder, dataFolder: data, now: Date.UTC(2026, 6), program: '' });
  store = await createStore(data);
});
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

test.each([
  ['c++', 'C++'],
  ['at&t', 'AT&T'],
  ['lodz', 'Łódź'],
  ['ข้าว', 'ข้าวผัด'],
  ['台北站', '臺北'],
  ['احمد', 'أحمد'],
  ['can', 'Canada'],
])('%s is nearest to the tag %s', async (query, tag) => {
  const [nearest] = await listNearestTerms(store, 'en', query, 4);
  expect(nearest?.name).toBe(tag);
});
