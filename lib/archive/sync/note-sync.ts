import { writeLastSync } from '../store/last-sync';
import type { Store } from '../store/store';
import type { Cause } from './find-changes';

const NOTED_FILES = 20;

/** As a sync reports it. */
interface Noted {
  read: number;
  removed: number;
  rebuilt: boolean;
  causes: Cause[];
}

/**
 * Notes what a sync did that began at `now`, epoch milliseconds, for editors to look at; one that
 * changed nothing leaves what the last one did.
 */
export async function noteSync(
  store: Store,
  { read, removed, rebuilt, causes }: Noted,
  { now, durationMs }: { now: number; durationMs: number },
): Promise<void> {
  if (!rebuilt && causes.length === 0) return;
  await writeLastSync(store, {
    ...{ at: now, durationMs: Math.round(durationMs), read, removed, rebuilt },
    // Of everything anew each file would be one.
    causes: rebuilt ? 0 : causes.length,
    files: rebuilt ? [] : causes.slice(0, NOTED_FILES).map(({ path, why }) => ({ path, why })),
  });
}
