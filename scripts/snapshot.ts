import path from 'node:path';
import { ownStore } from '../lib/archive/store/store-file';
import { useFetchedSite } from '../lib/git/fetch-site';
import { expectStore } from '../lib/watch/expect-site';
import { saveSnapshot } from '../lib/watch/machines/save-snapshot';
import { allowClosedPipe } from './allow-closed-pipe';

/** `npm run snapshot -- FILE`: writes the store into one file, from which another machine starts. */
const [file] = process.argv.slice(2);
allowClosedPipe();
if (!file) {
  console.error('npm run snapshot -- FILE');
  process.exit(1);
}
useFetchedSite();
await expectStore();
try {
  const size = await saveSnapshot(ownStore(), path.resolve(file));
  console.log(`Wrote ${file}, ${(size / 1e6).toFixed(1)} MB, and its digest ${file}.sha256.`);
} catch (error) {
  console.error(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
