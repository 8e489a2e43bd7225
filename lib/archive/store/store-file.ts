import path from 'node:path';
import { dataFolder } from './data-folder';
import { carriedStore } from './snapshot';

/** Where the store of a site lies in its data folder. */
export function storeFile(folder: string): string {
  return path.join(folder, 'store.db');
}

/** The store that this process serves. */
export function servedStore(): string {
  return carriedStore() ?? storeFile(dataFolder());
}
