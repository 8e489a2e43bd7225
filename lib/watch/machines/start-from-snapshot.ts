import { readFileSync } from 'node:fs';
import { hasStore } from '../../archive/store/damage';
import { whyForeign } from '../../archive/store/foreign';
import { makeStore } from '../../archive/store/make-store';
import { storeFile } from '../../archive/store/store-file';
import { openProgress } from '../../check/progress';
import { inOneLine } from '../trouble';
import { DIGEST_END, parseDigest } from './digest';
import { fetchFile } from './fetch-file';
import { digestAddressOf, nameOf, parseSnapshotAddress } from './snapshot-address';

const MB = 1e6;

/**
 * Puts the snapshot that `SNAPSHOT_URL` names in the place of a store that is not there yet; a sync
 * then brings it up to date. Where it cannot be used that is said, and nothing is there.
 */
export async function startFromSnapshot(
  dataFolder: string,
  program: string,
  written = process.env.SNAPSHOT_URL,
): Promise<void> {
  if (!written || hasStore(storeFile(dataFolder))) return;
  try {
    const url = parseSnapshotAddress(written);
    console.log(`  Starting from the snapshot ${nameOf(url)} …`);
    await makeStore(dataFolder, (folder) => fetchStore(url, storeFile(folder), program));
  } catch (error) {
    console.error(
      `The snapshot cannot be used, so the store is made from the files: ${inOneLine(error)}`,
    );
  }
}

async function fetchStore(url: URL, file: string, program: string): Promise<void> {
  const expected = await fetchDigest(digestAddressOf(url), file + DIGEST_END);
  const found = await fetchWithProgress(url, file);
  if (found !== expected) throw new Error(`its digest is ${found}; expected ${expected}`);
  const reason = await whyForeign(file, program);
  if (reason !== undefined) throw new Error(reason);
}

async function fetchDigest(url: URL, file: string): Promise<string> {
  await fetchFile(url, file);
  const digest = parseDigest(readFileSync(file, 'utf8'));
  if (digest === undefined) throw new Error(`${nameOf(url)} is no digest`);
  return digest;
}

async function fetchWithProgress(url: URL, file: string): Promise<string> {
  const progress = openProgress(process.stdout, 'MB');
  try {
    return await fetchFile(url, file, (done, total) => progress.update(done / MB, total / MB));
  } finally {
    progress.close();
  }
}
