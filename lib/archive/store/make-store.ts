import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { putInPlace } from './damage';
import { storeFile } from './store-file';

const MAKING = 'making-';
/** The folders that this process makes stores in. */
const own = new Set<string>();

/**
 * Has a store made in a folder of its own, and puts it in its place in `dataFolder` when it is
 * complete, so that whoever reads never meets a part of one. Returns what `make` returned; undefined
 * where another process has put a store there meanwhile.
 */
export async function makeStore<Result>(
  dataFolder: string,
  make: (folder: string) => Promise<Result>,
): Promise<Result | undefined> {
  removeLeft(dataFolder);
  const name = `${MAKING}${process.pid}-${randomUUID()}`;
  const folder = path.join(dataFolder, name);
  own.add(name);
  try {
    mkdirSync(folder);
    const made = await make(folder);
    // One that was ended just before may still have been about to end.
    removeLeft(dataFolder);
    return (await putInPlace(storeFile(folder), storeFile(dataFolder))) ? made : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    own.delete(name);
  }
}

/** Removes what processes left that were ended while they made a store. */
function removeLeft(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [, pid] = /^making-(\d+)-/.exec(name) ?? [];
    if (pid && !own.has(name) && !isAnotherAlive(Number(pid)))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** In a container that was started again, this process has the number of the one before. */
function isAnotherAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
