import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { trustsProxy } from './trusted-proxy';

/** Of one client address; 0 for any number. */
const SEARCHES_A_MINUTE = Number(process.env.SEARCHES_A_MINUTE || 300);

const limiter = new RateLimiterMemory({ points: SEARCHES_A_MINUTE, duration: 60 });

/** Counts a search of a client: 0 where it may, else after how many seconds it may again. */
export type CountSearch = (client: string) => Promise<number>;

/** The same for who sends a request, counted where `count` does. */
export async function allowsSearch(
  request: IncomingMessage,
  count: CountSearch = countSearch,
): Promise<number> {
  return SEARCHES_A_MINUTE === 0 ? 0 : count(clientOf(request));
}

export async function countSearch(client: string): Promise<number> {
  try {
    await limiter.consume(client);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}

/** Behind a proxy that is to be trusted, the last address that it added; else the one that asks. */
export function clientOf({ headers, socket }: IncomingMessage): string {
  const forwarded = trustsProxy() ? headers['x-forwarded-for'] : undefined;
  return (
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ||
    (socket.remoteAddress ?? '')
  );
}
