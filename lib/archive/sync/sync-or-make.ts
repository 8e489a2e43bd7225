import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hasStore, isDamage, putInPlace, setAside } from '../store/damage';
import { isDatabase } from '../store/database';
import { storeFile } from '../store/store-file';
import type { SyncOptions } from './options';
import { type SyncReport, sync } from './sync';
import { syncOrMakeInDatabase } from './sync-in-database';

const MAKING = 'making-';
/** The folders that this process makes stores in. */
const own = new Set<string>();

/**
 * As `sync`; where there is no store, one is made elsewhere and put in its place when it is complete,
 * so that whoever reads never meets a part of one. A damaged store is given another name first,
 * which `onDamage` is told.
 */
export async function syncOrMake(
  options: SyncOptions,
  onDamage: (aside: string) => void,
): Promise<SyncReport> {
  if (isDatabase(options.dataFolder)) return syncOrMakeInDatabase(options);
  const file = storeFile(options.dataFolder);
  if (!hasStore(file)) return make(options, file);
  try {
    return await sync(options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    onDamage(setAside(file));
    return make(options, file);
  }
}

async function make(options: SyncOptions, file: string): Promise<SyncReport> {
  removeLeft(options.dataFolder);
  const name = `${MAKING}${process.pid}-${randomUUID()}`;
  const folder = path.join(options.dataFolder, name);
  own.add(name);
  try {
    const report = await sync({ ...options, dataFolder: folder, paths: undefined, alone: true });
    // One that was ended just before may still have been about to end.
    removeLeft(options.dataFolder);
    if (putInPlace(storeFile(folder), file)) return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    own.delete(name);
  }
  // Another process was faster; this one sees what that one left.
  return sync(options);
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
