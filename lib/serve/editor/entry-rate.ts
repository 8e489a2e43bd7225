import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const TRIES_A_MINUTE = 5;
/** Of all clients: many addresses are no way around. */
const ALL_TRIES_A_MINUTE = 60;

const ofOne = new RateLimiterMemory({ points: TRIES_A_MINUTE, duration: 60 });
const ofAll = new RateLimiterMemory({ points: ALL_TRIES_A_MINUTE, duration: 60 });

/** Counts a try of a client to sign in: 0 where it may, else after how many seconds it may again. */
export async function countEntry(client: string): Promise<number> {
  try {
    await ofOne.consume(client);
    await ofAll.consume('all');
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
