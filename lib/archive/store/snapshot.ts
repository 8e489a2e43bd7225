import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a build for functions puts what each of them carries; relative to the program's folder. */
export const CARRIED_FOLDER = '.broadsheet/snapshot';
export const CARRIED_STORE = `${CARRIED_FOLDER}/store.db`;

/** The environment's variable that says, while the program is built, that functions will run it. */
export const CARRIED_VARIABLE = 'BROADSHEET_CARRIED';

/** Whether this program was built to be run by functions; the build writes the answer in its place. */
export function isCarried(): boolean {
  return process.env.BROADSHEET_CARRIED === '1';
}

/**
 * The store that a function carries; undefined in every other process. Its name is spelled out for
 * what looks through the program for the files that it needs.
 */
export function carriedStore(): string | undefined {
  if (!isCarried()) return undefined;
  const file = path.join(process.cwd(), '.broadsheet/snapshot/store.db');
  return existsSync(file) ? file : undefined;
}
