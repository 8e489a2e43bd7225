import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that is being answered; every line about it says so. */
export interface RequestFacts {
  requestId: string;
  method: string;
  /** As it was asked for, without a query: what readers look for is nobody's business. */
  path: string;
  /** What stood there. */
  kind?: string;
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
