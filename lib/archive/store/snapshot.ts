import { existsSync } from 'node:fs';
import path from 'node:path';
import { databaseOf } from './database';

/** Where a build for functions puts what each of them carries; relative to the program's folder. */
export const CARRIED_FOLDER = '.broadsheet/snapshot';
export const CARRIED_STORE = `${CARRIED_FOLDER}/store.db`;

/** The environment's variable that says, while the program is built, that functions will run it. */
export const CARRIED_VARIABLE = 'BROADSHEET_CARRIED';

/** Whether this program was built to be run by functions; the build writes the answer in its place. */
export function isCarried(): boolean {
  return process.env.BROADSHEET_CARRIED === '1';
}

let served: string | undefined;

/**
 * The store that a function serves: the one it carries, or a newer copy of it; undefined in every
 * other process. The name is spelled out for what looks through the program for files that it needs.
 */
export function carriedStore(): string | undefined {
  if (!isCarried()) return undefined;
  if (served) return served;
  if (databaseOf(process.env)) return undefined;
  const file = path.join(process.cwd(), '.broadsheet/snapshot/store.db');
  if (existsSync(file)) served = file;
  return served;
}

/** Has `file` served in place of the store that this function carries. */
export function serveInstead(file: string): void {
  served = file;
}
