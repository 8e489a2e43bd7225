import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../load';

/** What readers saw of a fault. */
export interface Seen {
  name: string;
  /** How often each status came, 0 for no answer: of a page that is kept, and of others. */
  kept: Record<number, number>;
  others: Record<number, number>;
  slowestKeptMs: number;
  slowestOtherMs: number;
  /** What nobody should see: a page that is there, and 200 or a 503 that says when to come again. */
  wrong: string[];
  /** From the end of the fault until an edit was seen. */
  recoveryMs: number;
  equalsFresh: boolean;
}

/** What is read, one server or several. */
interface Read {
  /** How many read at once; one, where it is not said. */
  readers?: number;
  ask(address: string): Promise<Answer | undefined>;
  /** Has a page kept wherever it may be asked for. */
  warm?(address: string): Promise<void>;
  editAndWait(): Promise<number>;
  equalsFresh(): Promise<boolean>;
}

const KEPT = '/news/5/';

/** Makes a fault while readers read, waits until an edit is seen again, and looks at the store. */
export async function runFault<Site extends Read>(
  site: Site,
  fault: { name: string; make(site: Site): Promise<unknown> },
): Promise<Seen> {
  const seen: Seen = {
    ...{ name: fault.name, kept: {}, others: {}, wrong: [] },
    ...{ slowestKeptMs: 0, slowestOtherMs: 0, recoveryMs: 0, equalsFresh: false },
  };
  await (site.warm ?? site.ask)(KEPT);
  let isOver = false;
  const reading = Promise.all(
    Array.from({ length: site.readers ?? 1 }, (_, reader) => read(reader)),
  );
  await pause(200);
  try {
    await fault.make(site);
    seen.recoveryMs = await site.editAndWait();
  } finally {
    isOver = true;
    await reading;
  }
  seen.equalsFresh = await site.equalsFresh();
  return seen;

  async function read(reader: number): Promise<void> {
    for (let number = reader * 1000; !isOver; number++) {
      seen.slowestKeptMs = Math.max(seen.slowestKeptMs, await count(seen.kept, KEPT));
      const others = [
        ...['/', `/search/?q=words+${number}`, `/news/${(number % 30) + 6}/`],
        ...[`/nothing-${number}/`, '/tags/a/'],
      ];
      const other = others[number % others.length] ?? '/';
      seen.slowestOtherMs = Math.max(seen.slowestOtherMs, await count(seen.others, other));
      await pause(50);
    }
  }

  /** Notes what an address answers, and returns how long that took. */
  async function count(counts: Record<number, number>, address: string): Promise<number> {
    const start = performance.now();
    const answer = await site.ask(address);
    const status = answer?.status ?? 0;
    counts[status] = (counts[status] ?? 0) + 1;
    const isExpected =
      status === (address.startsWith('/nothing') ? 404 : 200) ||
      (status === 503 && address !== KEPT && Boolean(answer?.headers['retry-after']));
    if (!isExpected) seen.wrong.push(`${address} ${status}`);
    return performance.now() - start;
  }
}
