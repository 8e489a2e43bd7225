import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createStore, type Store } from '../archive/store/store';
import type { SyncReport } from '../archive/sync/sync';
import { syncOrMake } from '../archive/sync/sync-or-make';

export interface CheckOptions {
  siteFolder: string;
  /** Of the site; what a check remembers lies in a folder of its own there. */
  dataFolder: string;
  /** Stands for the program that reads the files. */
  program: string;
  /** Epoch milliseconds. */
  now: number;
  /** Files below `content/`, if only some changed since the last check; their problems alone are told. */
  paths?: string[];
  onProgress?: (done: number, total: number) => void;
}

/**
 * The store of checks, brought up to date with a site's files, and what came of that; whatever is
 * served stays as it is. Throws `SettingsError` when the settings cannot be used.
 */
export async function openArchive({
  siteFolder,
  ...options
}: CheckOptions): Promise<{ store: Store; report: SyncReport }> {
  const dataFolder = path.join(options.dataFolder, 'check');
  mkdirSync(dataFolder, { recursive: true });
  const report = await syncOrMake({ ...options, siteFolder, dataFolder, isCheck: true }, () => {});
  return { store: await createStore(dataFolder), report };
}
