import { hasStore, putInPlace } from '../store/postgres/stores';
import type { SyncOptions } from './options';
import { MadeBeside, type SyncReport, sync } from './sync';

/**
 * As `syncOrMake`, of a store in a database. One in which everything would change is made beside
 * the one that is served, so that readers wait for nothing.
 */
export async function syncOrMakeInDatabase(options: SyncOptions): Promise<SyncReport> {
  const address = options.dataFolder;
  if (await hasStore(address)) {
    try {
      return await sync(options);
    } catch (error) {
      if (!(error instanceof MadeBeside)) throw error;
    }
  }
  const report = await sync({ ...options, paths: undefined, alone: true });
  await putInPlace(address);
  return report;
}
