import { setTimeout as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Asking } from './ask';
import { groupByHost } from './group-by-host';
import { type Look, lookAt } from './look-at';
import { retryAfterMs } from './retry-after';
import { openRobots } from './robots';

export interface Visiting extends Omit<Asking, 'method' | 'mostBytes'> {
  /** Hosts that are visited at the same time. */
  hosts: number;
  /** Between two visits of one host. */
  pauseMs: number;
  /** A host that asks for more patience is left for the next run. */
  mostPauseMs: number;
}

/**
 * Looks at addresses, each host's one after the other with a pause between, and tells what came of
 * each. A host that has had enough of us (429, 503 with `Retry-After`) is given its time, once.
 */
export async function visitHosts(
  addresses: Iterable<string>,
  visiting: Visiting,
  onLook: (address: string, look: Look) => void,
): Promise<void> {
  const { signal } = visiting;
  const robots = openRobots(visiting);
  const queue = new PQueue({ concurrency: visiting.hosts });
  const hosts = [...groupByHost(addresses, (address) => address).values()];
  await Promise.all(hosts.map((some) => queue.add(() => visit(some))));

  async function visit(some: string[]): Promise<void> {
    const [first = ''] = some;
    const asked = Math.max(visiting.pauseMs, await robots.delayMs(new URL(first)));
    const between = Math.min(asked, visiting.mostPauseMs);
    let hasWaited = false;
    for (const [index, address] of some.entries()) {
      if (index > 0) await rest(between);
      if (signal?.aborted) return;
      let look = await lookAt(address, { ...visiting, mayAsk: robots.mayAsk });
      const wait = waitOf(look);
      if (wait !== null) {
        if (hasWaited || wait > visiting.mostPauseMs) return;
        hasWaited = true;
        await rest(wait);
        look = await lookAt(address, { ...visiting, mayAsk: robots.mayAsk });
        if (waitOf(look) !== null) return;
      }
      if (signal?.aborted) return;
      onLook(address, look);
    }
  }

  async function rest(forMs: number): Promise<void> {
    await pause(forMs, undefined, { signal }).catch(() => {});
  }

  function waitOf({ status, retryAfter }: Look): number | null {
    if (status !== 429 && !(status === 503 && retryAfter)) return null;
    return retryAfterMs(retryAfter, Date.now()) ?? visiting.mostPauseMs;
  }
}
