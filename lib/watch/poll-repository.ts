import { inOneLine, openTrouble } from './trouble';

const SHORTEST_S = 5;
const LONGEST_PAUSE_MS = 600_000;

/**
 * Pulls every `GIT_POLL_S` seconds, where that is set, for sites that nobody calls when something
 * was pushed. What fails is said once, and tried again after longer and longer pauses.
 */
export function pollRepository(
  pull: () => Promise<unknown>,
  everyMs = pollMs(process.env.GIT_POLL_S),
): { stop: () => void } {
  const trouble = openTrouble('The repository can be pulled again.');
  let isStopped = false;
  let pauseMs = everyMs;
  let timer: NodeJS.Timeout | undefined;
  if (everyMs > 0) schedule();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };

  function schedule(): void {
    if (!isStopped) timer = setTimeout(poll, pauseMs);
  }

  async function poll(): Promise<void> {
    try {
      await pull();
      trouble.over();
      pauseMs = everyMs;
    } catch (error) {
      if (!isStopped) trouble.say(`The repository could not be pulled: ${inOneLine(error)}`);
      pauseMs = Math.max(everyMs, Math.min(2 * pauseMs, LONGEST_PAUSE_MS));
    }
    schedule();
  }
}

/** 0 for never. */
function pollMs(written: string | undefined): number {
  const seconds = Number(written || 0);
  return seconds > 0 ? Math.max(SHORTEST_S, seconds) * 1000 : 0;
}
