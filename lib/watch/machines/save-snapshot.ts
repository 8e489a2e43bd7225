import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSnapshot } from '../../archive/store/write-snapshot';
import { DIGEST_END, digestOf, formatDigest } from './digest';

/**
 * Writes a store, also one that is served, into one packed file, and its digest beside that. Each
 * comes into its place whole, over what was there. Returns the size in bytes; throws what the
 * system or the database says.
 */
export async function saveSnapshot(store: string, to: string): Promise<number> {
  const made = `${to}.making-${process.pid}`;
  try {
    rmSync(made, { force: true });
    writeSnapshot(store, made);
    const { size } = statSync(made);
    const digest = formatDigest(await digestOf(made), path.basename(to));
    renameSync(made, to);
    writeFileSync(made, digest);
    renameSync(made, to + DIGEST_END);
    return size;
  } finally {
    rmSync(made, { force: true });
  }
}
