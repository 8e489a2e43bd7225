import { processorMs } from '../testing/processor-time';
import type { Numbers } from './costs';
import { requestsPerSecond } from './requests-per-second';
import type { Server } from './server';
import { median } from './statistics';

const ROUND_MS = 4000;
const ROUNDS = 2;
const GZIP = { 'accept-encoding': 'gzip' };

/** One page of a server, kept before. */
export interface KeptPage {
  server: Server;
  address: string;
}

/** One kept page of ours, with one process and with two, and one of bare Next.js. */
export interface Contenders {
  one: KeptPage;
  two: KeptPage;
  bare: KeptPage;
}

/** All in turn, so that they meet the same machine; what asks them runs on it, too. */
export async function measureThroughput(
  contenders: Contenders,
): Promise<{ ours: Numbers; bare: Numbers }> {
  for (const kept of Object.values(contenders)) await send(kept, ROUND_MS / 4, {});
  const plain = await compare(contenders, {});
  const zipped = await compare(contenders, GZIP);
  return {
    ours: {
      keptCpuMs: plain.one.cpuMs,
      pagesPerSecond: plain.one.perSecond,
      pagesShare: plain.one.share,
      twoShare: plain.two.share,
      gzipShare: zipped.one.share,
    },
    bare: { keptCpuMs: plain.bare.cpuMs, pagesPerSecond: plain.bare.perSecond },
  };
}

interface Round {
  perSecond: number;
  /** Of the server, for each answer. */
  cpuMs: number;
}

async function compare({ one, two, bare }: Contenders, headers: Record<string, string>) {
  const rounds: Record<keyof Contenders, Round>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      one: await send(one, ROUND_MS, headers),
      two: await send(two, ROUND_MS, headers),
      bare: await send(bare, ROUND_MS, headers),
    });
  }
  const of = (name: keyof Contenders) => ({
    perSecond: median(rounds.map((round) => round[name].perSecond)),
    share: median(rounds.map((round) => round[name].perSecond / round.bare.perSecond)),
    cpuMs: median(rounds.map((round) => round[name].cpuMs)),
  });
  return { one: of('one'), two: of('two'), bare: of('bare') };
}

async function send(
  { server, address }: KeptPage,
  durationMs: number,
  headers: Record<string, string>,
): Promise<Round> {
  const before = processorMs(server.child);
  const { answers, perSecond } = await requestsPerSecond(server.url + address, durationMs, headers);
  return { perSecond, cpuMs: (processorMs(server.child) - before) / answers };
}
