import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { duringRender, type Render } from '../render';
import { storeFile } from '../store-file';
import { createFile, openFile } from './connect';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'connect-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What is noted of a page that asks this of the store in a folder. */
async function renderWith(folder: string, question: string): Promise<Render> {
  const render: Render = { tags: new Set() };
  await duringRender(render, async () => {
    const store = openFile(storeFile(folder));
    await sql.raw(question).execute(store);
    await store.destroy();
  }).catch(() => {});
  return render;
}

test('a page says of a store that is damaged, before or behind its opening, that it is away', async () => {
  const folder = path.join(scratch, 'damaged');
  mkdirSync(folder);
  writeFileSync(storeFile(folder), 'No database. '.repeat(1000));
  expect((await renderWith(folder, 'select * from meta')).isStoreAway).toBe(true);
  rmSync(storeFile(folder));
  expect((await renderWith(folder, 'select * from meta')).isStoreAway).toBe(true);

  const behind = path.join(scratch, 'behind');
  const store = await createFile(behind, true);
  await store.destroy();
  const bytes = readFileSync(storeFile(behind));
  writeFileSync(storeFile(behind), bytes.fill('damage', 4096));
  expect((await renderWith(behind, 'select * from articles')).isStoreAway).toBe(true);
});

test('a mistake in a question is no trouble of the store', async () => {
  const folder = path.join(scratch, 'sound');
  await (await createFile(folder, false)).destroy();
  expect((await renderWith(folder, 'select * from nowhere')).isStoreAway).toBeUndefined();
  expect((await renderWith(folder, 'select * from meta')).isStoreAway).toBeUndefined();
});
