import { AsyncResource } from 'node:async_hooks';
import PQueue, { TimeoutError } from 'p-queue';

export interface Limits {
  /** Renders at once; those that wait for a thread with their text leave the processor to others. */
  atOnce: number;
  mostWaiting: number;
  longestWaitMs: number;
  longestRenderMs: number;
}

const LIMITS: Limits = {
  atOnce: 16,
  mostWaiting: 150,
  longestWaitMs: 5000,
  longestRenderMs: 14_000,
};

/**
 * What became of a render: it is done; it was not begun, because too many waited before it or its
 * reader has gone; it was begun and given up; or it says itself that the store is away.
 */
export type Outcome = 'done' | 'busy' | 'gone' | 'late' | typeof AWAY;

/** What a render resolves to for which the store could not be read. */
export const AWAY = 'away';

export interface Renders {
  /**
   * Runs `render` when it is its turn, and while it runs no other one of the same key: whoever asks
   * for that key meanwhile gets `first`, what became of the one before. Rejects as `render` does.
   */
  run(key: string, render: () => Promise<unknown>, options?: RunOptions): Promise<Outcome>;
  /** The render of a key that is waiting or running. */
  find(key: string): Promise<Outcome> | undefined;
  load(): { waiting: number; running: number };
}

export interface RunOptions {
  /** Aborts when the reader goes away: what was not begun is not begun then. */
  gone?: AbortSignal;
  /** Whether every reader comes first. */
  isPatient?: boolean;
}

/** A line of renders, bounded in number and in time: nobody waits without an end. */
export function createRenders(limits: Partial<Limits> = {}): Renders {
  const { atOnce, mostWaiting, longestWaitMs, longestRenderMs } = { ...LIMITS, ...limits };
  const queue = new PQueue({ concurrency: atOnce, timeout: longestRenderMs });
  const underway = new Map<string, Promise<Outcome>>();
  const load = () => ({ waiting: queue.size, running: queue.pending });
  return { run, load, find: (key) => underway.get(key) };

  function run(
    key: string,
    render: () => Promise<unknown>,
    { gone, isPatient = false }: RunOptions = {},
  ): Promise<Outcome> {
    if (queue.size >= mostWaiting) return Promise.resolve('busy');
    const outcome = take(render, isPatient ? -1 : 0, gone);
    underway.set(key, outcome);
    const forget = () => underway.get(key) === outcome && underway.delete(key);
    outcome.then(forget, forget);
    return outcome;
  }

  async function take(
    render: () => Promise<unknown>,
    priority: number,
    gone?: AbortSignal,
  ): Promise<Outcome> {
    const waiting = new AbortController();
    const leave = () => waiting.abort();
    const timer = setTimeout(leave, longestWaitMs);
    gone?.addEventListener('abort', leave);
    // What asks for the end of another render would do this on its account: in its request, its trace.
    const begin = AsyncResource.bind(() => {
      // From here on a reader who goes away keeps the place, or renders would be more than allowed.
      stopWaiting();
      return render();
    });
    try {
      const said = await queue.add(begin, { priority, signal: waiting.signal });
      return said === AWAY ? AWAY : 'done';
    } catch (error) {
      if (error instanceof TimeoutError) return 'late';
      if (waiting.signal.aborted) return gone?.aborted ? 'gone' : 'busy';
      throw error;
    } finally {
      stopWaiting();
    }

    function stopWaiting(): void {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
    }
  }
}
