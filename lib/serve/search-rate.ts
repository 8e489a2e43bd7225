import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { trustsProxy } from './trusted-proxy';

/** Of one client address; 0 for any number. */
const SEARCHES_A_MINUTE = Number(process.env.SEARCHES_A_MINUTE || 300);

const limiter = new RateLimiterMemory({ points: SEARCHES_A_MINUTE, duration: 60 });

/** 0 where a client may search; else after how many seconds it may again. */
export async function allowsSearch(request: IncomingMessage): Promise<number> {
  if (SEARCHES_A_MINUTE === 0) return 0;
  try {
    await limiter.consume(clientOf(request));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}

/** Behind a proxy that is to be trusted, the last address that it added; else the one that asks. */
function clientOf({ headers, socket }: IncomingMessage): string {
  const forwarded = trustsProxy() ? headers['x-forwarded-for'] : undefined;
  return (
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ||
    (socket.remoteAddress ?? '')
  );
}
