import { setTimeout as pause } from 'node:timers/promises';

/** The time in which a store cannot be read. */
export interface Outage {
  /** A request was answered 503 for it; `reason` in one line, where it is known. */
  refuse: (reason?: string) => void;
}

const LOOK_MS = 1000;
const SAY_MS = 10_000;

/**
 * Says when a store cannot be read, now and then how many requests were refused for it, and when it
 * is over: a line for each of them, with all that failed in it, would say no more.
 */
export function openOutage(
  isOver: () => Promise<boolean>,
  { lookMs = LOOK_MS, sayMs = SAY_MS } = {},
): Outage {
  let isOpen = false;
  let refused = 0;
  return {
    refuse(reason) {
      refused += 1;
      if (isOpen) return;
      isOpen = true;
      console.error(
        `The store cannot be read${reason ? `: ${reason}` : ''}. What is kept is served.`,
      );
      follow(performance.now()).catch(console.error);
    },
  };

  async function follow(since: number): Promise<void> {
    let said = since;
    for (;;) {
      await pause(lookMs, undefined, { ref: false });
      if (await isOver()) break;
      if (performance.now() - said < sayMs) continue;
      said = performance.now();
      console.error(`The store cannot be read since ${secondsSince(since)}; ${countRefused()}.`);
    }
    console.log(`The store can be read again, after ${secondsSince(since)}; ${countRefused()}.`);
    isOpen = false;
    refused = 0;
  }

  function countRefused(): string {
    return refused === 1 ? '1 request was answered 503' : `${refused} requests were answered 503`;
  }
}

function secondsSince(since: number): string {
  return `${Math.round((performance.now() - since) / 1000)} s`;
}
