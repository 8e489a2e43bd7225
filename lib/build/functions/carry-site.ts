import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../../archive/store/data-folder';
import { databaseOf } from '../../archive/store/database';
import { CARRIED_FOLDER, CARRIED_STORE } from '../../archive/store/snapshot';
import { openStore } from '../../archive/store/store';
import { storeFile } from '../../archive/store/store-file';
import { writeSnapshot } from '../../archive/store/write-snapshot';
import { CARRIED_THREAD } from '../../markdown/thread/file';
import { siteFolder } from '../../settings/folders';
import { bundleThread } from '../bundle-thread';
import { carryFiles } from './carry-files';
import { leaveSite } from './leave-site';

/**
 * Puts what functions need of the site, as it was synced last, where the build finds it: a snapshot
 * of the store, where that is no database, the thread that renders bodies, and among the build's public files those of the site.
 */
export async function carrySite(): Promise<void> {
  leaveSite();
  mkdirSync(CARRIED_FOLDER, { recursive: true });
  if (!databaseOf(process.env)) writeSnapshot(storeFile(dataFolder()), CARRIED_STORE);
  await bundleThread('.', path.dirname(CARRIED_THREAD));
  await carryFiles(openStore(), siteFolder());
}
