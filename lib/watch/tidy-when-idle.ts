import { dataFolder } from '../archive/store/data-folder';
import { databaseOf } from '../archive/store/database';
import { tidyStore } from './tidy-store';
import { inOneLine } from './trouble';

const IDLE_MS = 3000;

/** What keeps the store of this process's site tidy. */
export interface Tidying {
  /** Begins when nothing has stopped it for a while. */
  begin: () => void;
  /** Returns when the step that is taken has ended. */
  stop: () => Promise<void>;
}

export function openTidying(): Tidying {
  let idle: NodeJS.Timeout | undefined;
  let stopping = new AbortController();
  let running = Promise.resolve();
  return { begin, stop };

  function begin(): void {
    stop();
    // A database tidies itself.
    if (databaseOf(process.env)) return;
    stopping = new AbortController();
    const { signal } = stopping;
    idle = setTimeout(() => {
      running = tidyStore(dataFolder(), signal).catch((error) => {
        console.error(`The store could not be tidied: ${inOneLine(error)}`);
      });
    }, IDLE_MS);
  }

  function stop(): Promise<void> {
    clearTimeout(idle);
    stopping.abort();
    return running;
  }
}
