import { nextDue } from '../archive/store/next-due';
import { createStore, openStore } from '../archive/store/store';
import { NOT_WATCHING } from './not-watching';
import type { Watching } from './watch-site';

const LOOK_MS = 1000;
/** So long a machine that follows the files has for it. */
const PATIENCE_MS = 5000;

/**
 * For servers that follow no files: shows and hides the articles of a database whose date has come
 * where no machine does that follows them.
 */
export function showDueInDatabase(address: string): Watching {
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, LOOK_MS);
  return {
    ...NOT_WATCHING,
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };

  async function look(): Promise<void> {
    const now = Date.now();
    // While the database does not answer, nothing can be shown either.
    const due = await nextDue(openStore()).catch(() => null);
    if (due === null || due > now - PATIENCE_MS) return;
    // Many servers never need what it takes to make rows.
    const { turnDue } = await import('../archive/sync/turn-due');
    const store = await createStore(address);
    try {
      await turnDue(store, now);
    } catch (error) {
      console.error('What is due could not be shown:', error);
    } finally {
      await store.destroy();
    }
  }
}
