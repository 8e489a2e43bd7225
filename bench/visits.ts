import { Agent } from 'node:http';
import { get, visit } from '../testing/load';
import { processorMs } from '../testing/processor-time';
import type { Numbers } from './costs';
import type { Server } from './server';
import { percentile } from './statistics';

const READERS = 8;

/** What visits of one reader took: each on the clock, and all of the server's processors. */
export interface Visits {
  times: number[];
  /** NaN where the system does not tell. */
  cpuMs: number;
}

/** Asks for pages one after another; throws where one is no page. */
export async function visitPages({ url, child }: Server, addresses: string[]): Promise<Visits> {
  const before = processorMs(child);
  const times = await visit(addresses.map((address) => url + address));
  return { times, cpuMs: processorMs(child) - before };
}

export function joinVisits(some: Visits, more: Visits): Visits {
  return { times: [...some.times, ...more.times], cpuMs: some.cpuMs + more.cpuMs };
}

export function describeArticles({ times, cpuMs }: Visits): Numbers {
  return {
    articleCpuMs: cpuMs / times.length,
    articleP50Ms: percentile(times, 0.5),
    articleP95Ms: percentile(times, 0.95),
  };
}

export function describeSearches({ times, cpuMs }: Visits): Numbers {
  return {
    searchCpuMs: cpuMs / times.length,
    searchP50Ms: percentile(times, 0.5),
    searchP95Ms: percentile(times, 0.95),
  };
}

/** How pages go out to eight readers, each of whom asks for the next one as soon as one is there. */
export async function visitTogether(
  { url }: Pick<Server, 'url'>,
  addresses: string[],
): Promise<{ perSecond: number; p95Ms: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const waiting = [...addresses];
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(Array.from({ length: READERS }, read));
  agent.destroy();
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: times.length / seconds, p95Ms: percentile(times, 0.95) };

  async function read(): Promise<void> {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const { status, ms } = await get(url + address, { agent });
      if (status !== 200) throw new Error(`${address} answers ${status}`);
      times.push(ms);
    }
  }
}
