import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of a request while Next.js answers it. */
interface Answering {
  failed: boolean;
}

declare global {
  var broadsheetAnswering: AsyncLocalStorage<Answering> | undefined;
}

/** One for the server and what Next.js bundled, which each have this module for themselves. */
function answering(): AsyncLocalStorage<Answering> {
  globalThis.broadsheetAnswering ??= new AsyncLocalStorage();
  return globalThis.broadsheetAnswering;
}

/** Next.js says that what it renders for the present request has thrown. */
export function noteFailure(): void {
  const request = answering().getStore();
  if (request) request.failed = true;
}

/** Answers a request in `answer`, which can ask whether its rendering has failed. */
export function watchForFailure<Answer>(answer: (hasFailed: () => boolean) => Answer): Answer {
  const request: Answering = { failed: false };
  return answering().run(request, () => answer(() => request.failed));
}
