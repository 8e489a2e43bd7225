import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that is being answered; every line about it says so. */
export interface RequestFacts {
  requestId: string;
  /** That the request belongs to, where it says so. */
  traceId?: string;
  method: string;
  /** As it was asked for, without a query: what readers look for is nobody's business. */
  path: string;
  /** Of what stood there: a kind of page, or one of the few other things. */
  kind?: string;
  /** How much of a page was at hand; `stale` where it could not be made anew. */
  kept?: 'fresh' | 'sidebar' | 'stale' | 'miss';
  /** Because the line is full, a render took too long, a client searches too often. */
  refused?: 'busy' | 'late' | 'rate';
  status?: number;
  durationMs?: number;
}

const requests = new AsyncLocalStorage<RequestFacts>();

export function duringRequest<Result>(facts: RequestFacts, act: () => Result): Result {
  return requests.run(facts, act);
}

/** The request on whose account this runs. */
export function currentRequest(): RequestFacts | undefined {
  return requests.getStore();
}
