import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Archive, writeFiles } from './archives/write-archive';
import { createStore, type Store, sync } from './stores';

/** The store of an archive, made by its first sync; it is there until the test ends. */
export async function storeOf(archive: Archive, now?: number): Promise<Store> {
  return (await siteOf(archive, now)).store;
}

/** The same, and the folder of the archive. */
export async function siteOf(
  archive: Archive,
  now = Date.UTC(2026, 6, 1),
): Promise<{ store: Store; folder: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'store-of-'));
  writeFiles(folder, archive);
  const dataFolder = path.join(folder, 'data');
  await sync({ siteFolder: folder, dataFolder, now, program: '' });
  const store = await createStore(dataFolder);
  onTestFinished(async () => {
    await store.destroy();
    rmSync(folder, { recursive: true });
  });
  return { store, folder };
}

/** The text of an article file; `more` are further lines of its front matter. */
export function articleText(title: string, date = '2026-01-01', more = ''): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${more}\n---\n\nWords.\n`;
}
