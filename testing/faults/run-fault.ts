import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './faults';
import type { ServedSite } from './served-site';

/** What readers saw of a fault. */
export interface Seen {
  name: string;
  /** How often each status came, 0 for no answer: of a page that is kept, and of others. */
  kept: Record<number, number>;
  others: Record<number, number>;
  slowestMs: number;
  /** From the end of the fault until an edit was seen. */
  recoveryMs: number;
  equalsFresh: boolean;
}

/** Makes a fault while readers read, waits until an edit is seen again, and looks at the store. */
export async function runFault(site: ServedSite, fault: Fault): Promise<Seen> {
  const seen: Seen = {
    ...{ name: fault.name, kept: {}, others: {} },
    ...{ slowestMs: 0, recoveryMs: 0, equalsFresh: false },
  };
  await site.ask('/news/5/');
  let isOver = false;
  const reading = read();
  await pause(200);
  await fault.make(site);
  seen.recoveryMs = await site.editAndWait();
  isOver = true;
  await reading;
  seen.equalsFresh = await site.equalsFresh();
  return seen;

  async function read(): Promise<void> {
    for (let number = 0; !isOver; number++) {
      count(seen.kept, await ask('/news/5/'));
      const others = ['/', '/search/?q=words', `/news/${(number % 30) + 6}/`, '/tags/a/'];
      count(seen.others, await ask(others[number % others.length] ?? '/'));
      await pause(50);
    }
  }

  async function ask(address: string): Promise<number> {
    const start = performance.now();
    const status = (await site.ask(address))?.status ?? 0;
    seen.slowestMs = Math.max(seen.slowestMs, performance.now() - start);
    return status;
  }
}

function count(counts: Record<number, number>, status: number): void {
  counts[status] = (counts[status] ?? 0) + 1;
}
