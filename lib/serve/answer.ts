import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerOdd, sendElsewhere } from './answer-odd';
import { type AskedPage, findAsked } from './asked';
import { findPacked, findStale } from './packed-pages';
import { createRenders, type Outcome } from './renders';
import { replaceFailed } from './replace-failed';
import { forgetRouter, readRequestLine } from './request-line';
import { allowsSearch, isSearch } from './search-rate';
import { sendErrorPage } from './send-error-page';
import { sendPage } from './send-page';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Surroundings {
  /** Renders what is not kept. */
  askNext: Handler;
  /** Has this server make a page anew that is still good enough to be sent; for no reader. */
  refresh: (address: string) => Promise<void>;
  /** Whether this server asks itself, for no reader. */
  isOwn: (request: IncomingMessage) => boolean;
}

const RETRY_S = 5;

/** What answers requests: kept pages at once, everything else from Next.js, a few at a time. */
export function createAnswer({ askNext, refresh, isOwn }: Surroundings): Handler {
  const renders = createRenders();
  return answer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const odd = readRequestLine(request);
    if (odd) return answerOdd(odd, response);
    forgetRouter(request);
    const asked = await findAsked(request).catch((error) => {
      console.error(`${request.url} could not be looked up: ${error.message}`);
      return 'unreadable' as const;
    });
    if (asked === 'unreadable') return giveUp(request, response, 'busy');
    if (!asked) {
      replaceFailed(request, response);
      return askNext(request, response);
    }
    if (asked.kind === 'elsewhere') return sendElsewhere(response, asked);
    if (sendKept(request, response, asked)) return;
    if (isSearch(asked.route)) {
      const waitS = await allowsSearch(request);
      if (waitS > 0) return sendErrorPage(request, response, { status: 429, retryAfterS: waitS });
    }
    // A page that is rendered for somebody else will be kept when that is done.
    const first = renders.find(keyOf(request, asked));
    if (first) {
      const outcome = await first.catch(() => 'done' as const);
      if (outcome === 'late' || outcome === 'busy') return giveUp(request, response, outcome);
      if (response.destroyed || sendKept(request, response, asked)) return;
    }
    await render(request, response, asked);
  }

  function sendKept(request: IncomingMessage, response: ServerResponse, asked: AskedPage): boolean {
    const { page, freshness } = findPacked(asked.route) ?? {};
    if (!page || (freshness !== 'fresh' && isOwn(request))) return false;
    if (freshness !== 'fresh') refresh(request.url ?? '/');
    sendPage(request, response, page, asked.status);
    return true;
  }

  async function render(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
  ): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    if (asked.status === 404) forbidKeeping(response);
    // Where a page cannot be made anew, the one before is better than none.
    replaceFailed(request, response, () => {
      const stale = findStale(asked.route);
      if (stale) sendPage(request, response, stale, asked.status);
      return stale !== undefined;
    });
    const outcome = await renders.run(
      keyOf(request, asked),
      () => Promise.race([ended(response), askNext(request, response)]),
      {
        gone: gone.signal,
        isPatient: isOwn(request),
      },
    );
    if (outcome === 'late' || outcome === 'busy') await giveUp(request, response, outcome);
  }
}

/** Something may stand at an address of nothing in a second, whatever Next.js says of its page. */
function forbidKeeping(response: ServerResponse): void {
  const { setHeader } = response;
  response.setHeader = (name, value) =>
    setHeader.call(response, name, name.toLowerCase() === 'cache-control' ? 'no-cache' : value);
}

/**
 * When the last of an answer was written. Next.js waits until it has arrived, too: for ever, where
 * the reader went away just then.
 */
function ended(response: ServerResponse): Promise<void> {
  const { end } = response;
  return new Promise((resolve) => {
    response.end = (...words: unknown[]) => {
      resolve();
      return Reflect.apply(end, response, words);
    };
  });
}

/** What is rendered once for all who ask at the same time. */
function keyOf({ url = '/' }: IncomingMessage, { route }: AskedPage): string {
  const query = url.indexOf('?');
  return isSearch(route) && query !== -1 ? route + url.slice(query) : route;
}

async function giveUp(
  request: IncomingMessage,
  response: ServerResponse,
  outcome: Outcome,
): Promise<void> {
  if (outcome === 'late') console.error(`Rendering ${request.url} was given up: it took too long.`);
  // What was begun is on its way, however slowly it is read.
  if (response.headersSent) return;
  await sendErrorPage(request, response, { status: 503, retryAfterS: RETRY_S });
  if (outcome === 'late') closeTo(response);
}

/** Whoever still renders for an answer that was given has nothing to add to it. */
function closeTo(response: ServerResponse): void {
  const nothing = () => response;
  Object.assign(response, {
    ...{ setHeader: nothing, appendHeader: nothing, removeHeader: nothing, writeHead: nothing },
    ...{ flushHeaders: nothing, write: () => true, end: nothing },
  });
}
