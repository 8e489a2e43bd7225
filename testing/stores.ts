import { createHash } from 'node:crypto';
import { inject } from 'vitest';
import { createStore as create, type Store } from '../lib/archive/store/store';
import type { SyncOptions } from '../lib/archive/sync/options';
import { type SyncReport, sync as syncFiles } from '../lib/archive/sync/sync';
import { syncOrMakeInDatabase } from '../lib/archive/sync/sync-in-database';

export type { Store };

/** The database in which this run of the tests has its stores, each by itself; empty for files. */
const database = inject('database');
export const isInDatabase = database !== '';

/** As the archive's own; the store of a folder may lie in a database. */
export async function sync(options: SyncOptions): Promise<SyncReport> {
  if (!isInDatabase) return syncFiles(options);
  return syncOrMakeInDatabase({ ...options, dataFolder: placeOf(options.dataFolder) });
}

/** As the archive's own; the store of a folder may lie in a database. */
export async function createStore(folder: string): Promise<Store> {
  return create(placeOf(folder));
}

/** Where a test has the store of a folder. */
export function placeOf(folder: string): string {
  if (!isInDatabase) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return `${database}?schema=of_${name}`;
}
