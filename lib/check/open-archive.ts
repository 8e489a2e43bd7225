import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createStore, type Store } from '../archive/store/store';
import { syncOrMake } from '../archive/sync/sync-or-make';
import type { CheckOptions } from './check-site';

/**
 * The store of checks, brought up to date with a site's files, for commands that ask about an archive;
 * whatever is served stays as it is. Throws `SettingsError` when the settings cannot be used.
 */
export async function openArchive({ siteFolder, ...options }: CheckOptions): Promise<Store> {
  const dataFolder = path.join(options.dataFolder, 'check');
  mkdirSync(dataFolder, { recursive: true });
  await syncOrMake({ ...options, siteFolder, dataFolder, isCheck: true }, () => {});
  return createStore(dataFolder);
}
