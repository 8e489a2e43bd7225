import { setTimeout as pause } from 'node:timers/promises';
import { takeDatabaseLock } from '../store/postgres/lock';
import { hasStore, putInPlace } from '../store/postgres/stores';
import type { SyncOptions } from './options';
import { MadeBeside, type SyncReport, sync } from './sync';

const ASK_MS = 500;

/**
 * As `syncOrMake`, of a store in a database. One in which everything would change is made beside
 * the one that is served, so that readers wait for nothing, by one process at a time.
 */
export async function syncOrMakeInDatabase(options: SyncOptions): Promise<SyncReport> {
  return (await syncServed(options)) ?? makeAlone(options);
}

/** Undefined where there is no store, or everything in it would change. */
async function syncServed(options: SyncOptions): Promise<SyncReport | undefined> {
  if (!(await hasStore(options.dataFolder))) return undefined;
  try {
    return await sync(options);
  } catch (error) {
    if (error instanceof MadeBeside) return undefined;
    throw error;
  }
}

async function makeAlone(options: SyncOptions): Promise<SyncReport> {
  const address = options.dataFolder;
  let isLost = false;
  const lose = () => {
    isLost = true;
  };
  let lock = await takeDatabaseLock(address, 'maker', lose);
  while (!lock) {
    await pause(ASK_MS);
    lock = await takeDatabaseLock(address, 'maker', lose);
  }
  try {
    // Whoever had the lock before may have made it.
    const synced = await syncServed(options);
    if (synced) return synced;
    const made = await sync({ ...options, paths: undefined, alone: true });
    if (isLost) throw new Error('The database did not answer while a store was made in it');
    await putInPlace(address);
    // What was saved meanwhile is known to the store that was served until now.
    const late = await sync({ ...options, paths: undefined, expects: undefined });
    const { refreshed, causes } = made;
    return { ...late, read: made.read + late.read, rebuilt: true, refreshed, causes };
  } finally {
    lock.release();
  }
}
