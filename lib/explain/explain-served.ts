import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { databaseOf } from '../archive/store/database';
import { getSite, readMeta } from '../archive/store/meta';
import { createStore, openStore, type Store } from '../archive/store/store';
import { discoverLanguages } from '../content/language';
import { findWrittenPath } from '../content/written-path';
import { buildSite } from '../settings/build-site';
import { siteFolder } from '../settings/folders';
import { readSettings } from '../settings/read-settings';
import type { Site } from '../settings/site';
import { explain } from './explain';
import type { Explanation } from './explanation';

/** An explanation, and of which site; `hasStore` is false where nothing is synced yet. */
export interface ServedExplanation {
  explanation: Explanation;
  site: Site;
  hasStore: boolean;
}

/**
 * Explains a path or an address of this process's site from the store that is served and the files;
 * where there is no store yet, from the file alone. Nothing is written.
 */
export async function explainServed(
  asked: string,
  from: string,
  now: number,
): Promise<ServedExplanation> {
  const folder = siteFolder();
  const store = await openIfThere();
  if (store) {
    const site = await getSite(store);
    const circumstances = { store, site, siteFolder: folder, from, now };
    return { explanation: await explain(asked, circumstances), site, hasStore: true };
  }
  return explainAlone(asked, folder, from, now);
}

/** What can be said of a site of which nothing is stored. */
async function explainAlone(
  asked: string,
  folder: string,
  from: string,
  now: number,
): Promise<ServedExplanation> {
  const { settings } = readSettings(folder);
  const place = { siteFolder: folder, from, site: buildSite(settings, []) };
  const file = findWrittenPath(asked, place);
  const site = buildSite(settings, discoverLanguages(file ? [file] : []));
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-explain-'));
  const store = await createStore(scratch, true);
  try {
    const explanation = await explain(asked, { store, site, siteFolder: folder, from, now });
    return { explanation, site, hasStore: false };
  } finally {
    await store.destroy();
    rmSync(scratch, { recursive: true });
  }
}

async function openIfThere(): Promise<Store | undefined> {
  try {
    const store = openStore();
    return (await readMeta(store, 'site')) === undefined ? undefined : store;
  } catch (error) {
    if (databaseOf(process.env)) throw error;
    return undefined;
  }
}
