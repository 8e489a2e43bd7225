import { isDatabase, readDatabaseOf } from './database';
import { createInDatabase, openInDatabase } from './postgres/open';
import { reopening } from './reopening';
import { createFile, openFile } from './sqlite/connect';
import { servedStore } from './store-file';
import type { Store } from './tables';

export type { Store } from './tables';

/**
 * Opens the store at a place, a folder or the address of a database, for writing, and makes it where
 * there is none. `alone` is one that nobody reads before it is complete: all of it is written once,
 * not twice.
 */
export async function createStore(place: string, alone = false): Promise<Store> {
  return isDatabase(place) ? createInDatabase(place, alone) : createFile(place, alone);
}

const openServed = reopening(servedStore, openFile);

/** The store of this process's site. Throws when the site was never synced. */
export function openStore(): Store {
  const database = readDatabaseOf(process.env);
  return database ? openInDatabase(database) : openServed();
}
