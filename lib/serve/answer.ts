import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AskedPage, findAsked } from './asked';
import { findBuiltFiles, isOwnPlace } from './built-files';
import { correctHeaders } from './correct-headers';
import { isInner } from './inner-headers';
import { findPacked, findStale } from './packed-pages';
import { createRenders, type Outcome } from './renders';
import { replaceFailed } from './replace-failed';
import { readRequestLine } from './request-line';
import { allowsSearch, isSearch } from './search-rate';
import { sendErrorPage } from './send-error-page';
import { sendPacked } from './send-packed';
import { sendShortAnswer } from './send-short-answer';
import { measure, type Timing } from './server-timing';
import { answerShortly } from './short-answer';

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
  const findBuilt = findBuiltFiles();
  return answer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const line = readRequestLine(request.method, request.url);
    if (line.kind !== 'asked') return sendShortAnswer(response, answerShortly(line));
    request.url = line.path + line.query;
    forgetInner(request);
    if (isOwnPlace(line.path)) return answerOwn(request, response, line.path);
    const timing = measure(response);
    timing.begin('find');
    const accepted = request.headers['accept-language'] ?? '';
    const asked = await findAsked(line.address, accepted).catch((error) => {
      console.error(`${request.url} could not be looked up: ${error.message}`);
      return undefined;
    });
    if (!asked) return giveUp(request, response, 'busy');
    if (asked.kind === 'file') {
      timing.begin('file');
      return answerFile(request, response);
    }
    if (asked.kind !== 'page') return sendShortAnswer(response, answerShortly(asked, line.query));
    await answerPage(request, response, asked, timing);
  }

  /** Of what is the program's own, its files and resized pictures are all there is. */
  async function answerOwn(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ): Promise<void> {
    const file = findBuilt(address);
    if (file) return sendPacked(request, response, file);
    if (address === '/_next/image') return askSafely(request, response);
    sendShortAnswer(response, { status: 404, headers: { 'cache-control': 'no-cache' } });
  }

  async function answerFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A range counts the bytes of the file, not of what a compressor makes of them.
    if (request.headers.range) delete request.headers['accept-encoding'];
    await askSafely(request, response);
  }

  async function askSafely(request: IncomingMessage, response: ServerResponse): Promise<void> {
    correctHeaders(response);
    replaceFailed(request, response);
    await askNext(request, response);
  }

  async function answerPage(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
    timing: Timing,
  ): Promise<void> {
    if (sendKept(request, response, asked, timing)) return;
    timing.begin('line');
    if (isSearch(asked.route)) {
      const waitS = await allowsSearch(request);
      if (waitS > 0) return sendErrorPage(request, response, { status: 429, retryAfterS: waitS });
    }
    // A page that is rendered for somebody else will be kept when that is done.
    const first = renders.find(keyOf(request, asked));
    if (first) {
      const outcome = await first.catch(() => 'done' as const);
      if (outcome === 'late' || outcome === 'busy') return giveUp(request, response, outcome);
      if (response.destroyed || sendKept(request, response, asked, timing)) return;
    }
    await render(request, response, asked, timing);
  }

  function sendKept(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
    timing: Timing,
  ): boolean {
    const { page, freshness } = findPacked(asked.route) ?? {};
    if (!page || (freshness !== 'fresh' && isOwn(request))) return false;
    if (freshness !== 'fresh') refresh(request.url ?? '/');
    timing.note(freshness ?? 'fresh');
    sendPacked(request, response, page, asked.status);
    return true;
  }

  async function render(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
    timing: Timing,
  ): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    correctHeaders(response);
    // Where a page cannot be made anew, the one before is better than none.
    replaceFailed(request, response, () => {
      const stale = findStale(asked.route);
      if (stale) {
        timing.note('stale');
        sendPacked(request, response, stale, asked.status);
      }
      return stale !== undefined;
    });
    const outcome = await renders.run(
      keyOf(request, asked),
      () => {
        timing.begin('render');
        return Promise.race([ended(response), askNext(request, response)]);
      },
      {
        gone: gone.signal,
        isPatient: isOwn(request),
      },
    );
    if (outcome === 'late' || outcome === 'busy') await giveUp(request, response, outcome);
  }
}

/** What only Next.js itself may say to it. */
function forgetInner({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (isInner(name)) delete headers[name];
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
