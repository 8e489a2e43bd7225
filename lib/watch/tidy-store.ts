import { setTimeout as pause } from 'node:timers/promises';
import { hasStore } from '../archive/store/damage';
import { mergeSome } from '../archive/store/sqlite/indexes';
import { createStore } from '../archive/store/store';
import { storeFile } from '../archive/store/store-file';

/** Rest after each step, which takes a fraction of it. */
const REST_MS = 50;

/**
 * Merges what many small changes left in the full-text index of a store, until all is done or
 * `signal` says that there is something else to do. Who reads meanwhile does not wait.
 */
export async function tidyStore(folder: string, signal: AbortSignal): Promise<void> {
  if (!hasStore(storeFile(folder))) return;
  const store = await createStore(folder);
  try {
    while (!signal.aborted && (await mergeSome(store))) await pause(REST_MS);
  } finally {
    await store.destroy();
  }
}
