import path from 'node:path';
import { dataFolder } from './data-folder';
import { carriedStore } from './snapshot';

/** Where the store of a site lies in its data folder. */
export function storeFile(folder: string): string {
  return path.join(folder, 'store.db');
}

let own: string | undefined;

/** The store that this process serves; its own stays where it was found first. */
export function servedStore(): string {
  const carried = carriedStore();
  if (carried) return carried;
  own ??= storeFile(dataFolder());
  return own;
}
