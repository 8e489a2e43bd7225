import path from 'node:path';

/** Where the store of a site lies in its data folder. */
export function storeFile(folder: string): string {
  return path.join(folder, 'store.db');
}
