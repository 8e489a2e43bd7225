import { existsSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './data-folder';
import { carriedStore } from './snapshot';

/** Where the store of a site lies in its data folder. */
export function storeFile(folder: string): string {
  return path.join(folder, 'store.db');
}

/**
 * The variable that names, for the processes of one server, where a newer copy of a store may lie
 * that cannot be written.
 */
export const COPY_VARIABLE = 'BROADSHEET_COPY';

let own: string | undefined;

/** The store that this process serves; its own stays where it was found first. */
export function servedStore(): string {
  const carried = carriedStore();
  if (carried) return carried;
  const copy = process.env[COPY_VARIABLE];
  if (copy && existsSync(/* turbopackIgnore: true */ copy)) return copy;
  return ownStore();
}

/** The store of this process's site, whatever is served in its place. */
export function ownStore(): string {
  own ??= storeFile(dataFolder());
  return own;
}
