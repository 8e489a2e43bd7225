import { readMeta, writeMeta } from './meta';
import type { Store } from './tables';

/** What the last sync that changed something did. */
export interface LastSync {
  /** When it began, in epoch milliseconds, and how long it took. */
  at: number;
  durationMs: number;
  /** Content files that were new or different, and those that are gone. */
  read: number;
  removed: number;
  /** Whether everything was read again, because the settings or the program changed. */
  rebuilt: boolean;
  /** How many files there are on whose account it did something, and the first of them. */
  causes: number;
  files: { path: string; why: string }[];
}

const NAME = 'lastSync';

export async function writeLastSync(store: Store, last: LastSync): Promise<void> {
  await writeMeta(store, NAME, JSON.stringify(last));
}

/** Undefined where none was noted. */
export async function readLastSync(store: Store): Promise<LastSync | undefined> {
  const json = await readMeta(store, NAME);
  return json ? JSON.parse(json) : undefined;
}
