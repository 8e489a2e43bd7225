import { hasStore, isDamage, setAside } from '../store/damage';
import { isDatabase } from '../store/database';
import { makeStore } from '../store/make-store';
import { storeFile } from '../store/store-file';
import type { SyncOptions } from './options';
import { type SyncReport, sync } from './sync';
import { syncOrMakeInDatabase } from './sync-in-database';

/**
 * As `sync`; where there is no store, one is made elsewhere and put in its place when it is complete.
 * A damaged store is given another name first, which `onDamage` is told.
 */
export async function syncOrMake(
  options: SyncOptions,
  onDamage: (aside: string) => void,
): Promise<SyncReport> {
  if (isDatabase(options.dataFolder)) return syncOrMakeInDatabase(options);
  const file = storeFile(options.dataFolder);
  if (!hasStore(file)) return make(options);
  try {
    return await sync(options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    onDamage(setAside(file));
    return make(options);
  }
}

async function make(options: SyncOptions): Promise<SyncReport> {
  const report = await makeStore(options.dataFolder, (folder) =>
    sync({ ...options, dataFolder: folder, paths: undefined, alone: true }),
  );
  // Where another process was faster, this one sees what that one left.
  return report ?? sync(options);
}
