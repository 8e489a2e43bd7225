import { Agent } from 'node:http';
import { get } from '../testing/load';
import { makeQueries } from './queries';
import type { StoreFacts } from './store-facts';

/** What readers ask for, and in how many of a hundred requests. */
const SHARES = { kept: 70, cold: 15, search: 5, missing: 10 };
export type Kind = keyof typeof SHARES;

const CONNECTIONS = 16;

/** One answer: how long it took, and whether its status is the one that its kind should have. */
export interface Timed {
  kind: Kind;
  ms: number;
  isRight: boolean;
}

/**
 * Sends `count` requests of every kind over connections that stay open, in an order that is the same
 * each time: pages that are kept, articles one after another, searches that nobody asked before, and
 * addresses of nothing.
 */
export async function sendMix(origin: string, facts: StoreFacts, count: number): Promise<Timed[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const queries = makeQueries(facts.titles);
  const pages = [...facts.homes, ...facts.sections, ...facts.tags.slice(0, 20)];
  const made: Record<Kind, (number: number) => string> = {
    kept: (number) => at(pages, number),
    cold: (number) => at(facts.articles, number).address,
    search: (number) =>
      `${facts.search}?q=${encodeURIComponent(`${at(queries, number)} ${number}`)}`,
    missing: (number) => `/nothing/${number.toString(36)}/`,
  };
  const timed: Timed[] = [];
  let sent = 0;
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return timed;

  async function connection(): Promise<void> {
    while (sent < count) {
      const number = sent++;
      const kind = kindOf(number);
      const wanted = kind === 'missing' ? 404 : 200;
      const start = performance.now();
      const answer = await get(origin + made[kind](number), { agent }).catch(() => undefined);
      timed.push({ kind, ms: performance.now() - start, isRight: answer?.status === wanted });
    }
  }
}

/** Mixes the kinds evenly: 37 and 100 have no common divisor. */
function kindOf(number: number): Kind {
  let place = (number * 37) % 100;
  for (const [kind, share] of Object.entries(SHARES)) {
    if (place < share) return kind as Kind;
    place -= share;
  }
  return 'kept';
}

function at<Item>(items: Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('There is nothing to ask for');
  return item;
}
