import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSearch } from '../addresses/pages';
import { type AskedPage, findAsked } from './asked';
import { findBuiltFiles, isOwnPlace } from './built-files';
import { HeldResponse } from './held-response';
import { isInner } from './inner-headers';
import { findPacked, findStale } from './packed-pages';
import { currentHeaders } from './policy';
import { createRenders } from './renders';
import { readRequestLine } from './request-line';
import { allowsSearch, type CountSearch } from './search-rate';
import { sendErrorPage } from './send-error-page';
import { sendFile } from './send-file';
import { sendHeld } from './send-held';
import { sendPacked } from './send-packed';
import { sendShortAnswer } from './send-short-answer';
import { measure, type Timing } from './server-timing';
import { answerShortly } from './short-answer';
import { forgetForwarded } from './trusted-proxy';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Surroundings {
  /** Renders what is not kept. */
  askNext: Handler;
  /** Has this server make a page anew that is still good enough to be sent; for no reader. */
  refresh: (address: string) => Promise<void>;
  /** Whether this server asks itself, for no reader. */
  isOwn: (request: IncomingMessage) => boolean;
  /** Where searches are counted. */
  countSearch: CountSearch;
}

const RETRY_S = 5;

/** What answers requests: kept pages at once, everything else from Next.js, a few at a time. */
export function createAnswer({ askNext, refresh, isOwn, countSearch }: Surroundings): Handler {
  const renders = createRenders();
  const findBuilt = findBuiltFiles();
  return answer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(await currentHeaders())) {
      response.setHeader(name, value);
    }
    const line = readRequestLine(request.method, request.url);
    if (line.kind !== 'asked') return sendShortAnswer(response, answerShortly(line));
    request.url = line.path + line.query;
    forgetInner(request);
    forgetForwarded(request.headers);
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
      return sendFile(request, response, asked.path);
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
    if (address !== '/_next/image') {
      return sendShortAnswer(response, { status: 404, headers: { 'cache-control': 'no-cache' } });
    }
    const held = new HeldResponse(request);
    await askWhole(request, held);
    // It comes in the type that a browser reads.
    response.setHeader('vary', 'accept');
    sendHeld(request, response, held);
  }

  async function answerPage(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
    timing: Timing,
  ): Promise<void> {
    if (sendKept(request, response, asked, timing)) return;
    timing.begin('line');
    if (isSearch(asked.page)) {
      const waitS = await allowsSearch(request, countSearch);
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
    const options = { gone: gone.signal, isPatient: isOwn(request) };
    const held = new HeldResponse(request);
    const outcome = await renders.run(
      keyOf(request, asked),
      () => {
        timing.begin('render');
        return askWhole(request, held);
      },
      options,
    );
    if (outcome === 'gone' || response.destroyed) return;
    if (outcome !== 'done') return giveUp(request, response, outcome);
    if (held.statusCode >= 500) return replace(request, response, asked, timing);
    if (!sendKept(request, response, asked, timing)) {
      sendHeld(request, response, held, asked.status);
    }
  }

  /** Has Next.js write a whole answer, whatever of it this reader has, wants, and can read. */
  async function askWhole(request: IncomingMessage, held: HeldResponse): Promise<void> {
    const { method, headers } = request;
    const {
      'if-none-match': _tags,
      'if-modified-since': _since,
      range: _range,
      ...others
    } = headers;
    request.method = 'GET';
    request.headers = { ...others, 'accept-encoding': 'identity' };
    try {
      // Next.js waits until its answer has arrived, too; that it is written is enough.
      await Promise.race([held.ended, askNext(request, held)]);
    } finally {
      Object.assign(request, { method, headers });
    }
  }
}

/** Where a page cannot be made anew, the one before is better than none. */
async function replace(
  request: IncomingMessage,
  response: ServerResponse,
  { route, status }: AskedPage,
  timing: Timing,
): Promise<void> {
  const stale = findStale(route);
  if (!stale) return sendErrorPage(request, response);
  timing.note('stale');
  sendPacked(request, response, stale, status);
}

/** What only Next.js itself may say to it. */
function forgetInner({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (isInner(name)) delete headers[name];
}

/** What is rendered once for all who ask at the same time. */
function keyOf({ url = '/' }: IncomingMessage, { page, route }: AskedPage): string {
  const query = url.indexOf('?');
  return isSearch(page) && query !== -1 ? route + url.slice(query) : route;
}

async function giveUp(
  request: IncomingMessage,
  response: ServerResponse,
  outcome: 'late' | 'busy',
): Promise<void> {
  if (outcome === 'late') console.error(`Rendering ${request.url} was given up: it took too long.`);
  await sendErrorPage(request, response, { status: 503, retryAfterS: RETRY_S });
}
