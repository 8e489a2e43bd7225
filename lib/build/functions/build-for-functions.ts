import { statSync } from 'node:fs';
import { CARRIED_STORE } from '../../archive/store/snapshot';
import { buildApp } from '../build-app';
import { carrySite } from './carry-site';
import { describeSize } from './describe-size';
import { finishBuild } from './finish-build';
import { measureFunctions } from './traces';

/** 0 where the store is in a database. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Builds the program with the site in it, as it was synced last: so many articles. Ends the process
 * where that is more than a platform takes.
 */
export async function buildForFunctions(articles: number): Promise<void> {
  await carrySite();
  await buildApp({ carries: true });
  finishBuild();
  const largest = Math.max(...measureFunctions('.next/server').values());
  try {
    console.log(`  ${describeSize(largest, sizeOf(CARRIED_STORE), articles)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
