import { requestsPerSecond } from '../testing/load';
import type { Numbers } from './costs';
import { median } from './statistics';

const ROUND_MS = 4000;
const ROUNDS = 2;
const GZIP = { 'accept-encoding': 'gzip' };

/** One kept page of ours and one of bare Next.js, in turn, so that both meet the same machine. */
export async function measureThroughput(
  ours: string,
  bare: string,
): Promise<{ ours: Numbers; bare: Numbers }> {
  await requestsPerSecond(ours, ROUND_MS / 4);
  await requestsPerSecond(bare, ROUND_MS / 4);
  const plain = await compare(ours, bare, {});
  const zipped = await compare(ours, bare, GZIP);
  return {
    ours: { pagesPerSecond: plain.ours, pagesShare: plain.share, gzipShare: zipped.share },
    bare: { pagesPerSecond: plain.bare },
  };
}

async function compare(ours: string, bare: string, headers: Record<string, string>) {
  const rounds: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await requestsPerSecond(ours, ROUND_MS, headers),
      bare: await requestsPerSecond(bare, ROUND_MS, headers),
    });
  }
  return {
    ours: median(rounds.map((round) => round.ours)),
    bare: median(rounds.map((round) => round.bare)),
    share: median(rounds.map((round) => round.ours / round.bare)),
  };
}
