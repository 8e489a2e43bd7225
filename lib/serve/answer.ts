import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSearch } from '../addresses/pages';
import { getVersion } from '../archive/store/meta';
import { duringRender, type Render } from '../archive/store/render';
import { openStore } from '../archive/store/store';
import { withoutQuery } from '../log/without-query';
import type { Meter } from '../metrics/meter';
import { PREVIEW_HEADERS } from '../policy/preview-headers';
import { type FoundPreview, findPreview } from '../preview/find-preview';
import { BASE_PATH } from '../settings/place';
import { inOneLine } from '../watch/trouble';
import { type AskedPage, askedPage, findAsked } from './asked';
import { findBuiltFiles, isOwnPlace } from './built-files';
import { countWhereMissed } from './count-missed';
import { RETRY_S } from './error-answer';
import { inRequest, noteRequest } from './follow-request';
import { HeldResponse } from './held-response';
import { isInner } from './inner-headers';
import { createKeeper } from './keeper';
import { openOutage } from './outage';
import { findPacked, findStale } from './packed-pages';
import { currentHeaders } from './policy';
import { AWAY, createRenders } from './renders';
import { type AskedFor, readRequestLine } from './request-line';
import { allowsSearch, type CountSearch } from './search-rate';
import { sendErrorPage } from './send-error-page';
import { sendFile } from './send-file';
import { sendPacked } from './send-packed';
import { sendPreviewFile } from './send-preview-file';
import { sendShortAnswer } from './send-short-answer';
import { measure, type Timing } from './server-timing';
import { answerShortly } from './short-answer';
import { forgetForwarded } from './trusted-proxy';
import { readWritten, sendWritten, type Written } from './written';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Surroundings {
  /** Renders what is not kept. */
  askNext: Handler;
  /** Has this server make a page anew that is still good enough to be sent; for no reader. */
  refresh: (address: string) => Promise<void>;
  /** Whether this server asks itself, for no reader. */
  isOwn: (request: IncomingMessage) => boolean;
  meter: Meter;
  /** Where searches are counted. */
  countSearch: CountSearch;
}

/** What answers requests: kept pages at once, everything else from Next.js, a few at a time. */
export function createAnswer({
  askNext,
  refresh,
  isOwn,
  meter,
  countSearch,
}: Surroundings): Handler {
  const renders = createRenders();
  const keeper = createKeeper();
  meter.watchLine(renders.load);
  const findBuilt = findBuiltFiles();
  return answer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // What waits for a store that is away waits once.
    const looking: Render = { tags: new Set() };
    setHeaders(response, await duringRender(looking, currentHeaders));
    const line = readRequestLine(request.method, request.url);
    noteRequest(request, { kind: line.kind === 'asked' ? 'own' : line.kind });
    if (line.kind !== 'asked') return sendShortAnswer(request, response, answerShortly(line));
    request.url = line.path + line.query;
    forgetInner(request);
    forgetForwarded(request.headers);
    if (isOwnPlace(line.path)) return answerOwn(request, response, line.path);
    const timing = measure(response);
    timing.begin('find');
    const accepted = request.headers['accept-language'] ?? '';
    const asked = await duringRender(looking, () => lookUp(line, accepted)).catch((error) => {
      if (looking.isStoreAway) outage.refuse(inOneLine(error));
      else {
        inRequest(request, () => {
          console.error(`${withoutQuery(line.path)} could not be looked up: ${error.message}`);
        });
      }
      return undefined;
    });
    if (!asked) return giveUp(request, response, 'busy');
    if (isOfPreview(asked)) setHeaders(response, PREVIEW_HEADERS);
    noteRequest(request, { kind: asked.kind === 'page' ? asked.page.kind : asked.kind });
    if (asked.kind === 'file') {
      timing.begin('file');
      return sendFile(request, response, asked.path);
    }
    if (asked.kind === 'preview-file') return sendPreviewFile(request, response, asked);
    if (asked.kind !== 'page')
      return sendShortAnswer(request, response, answerShortly(asked, line.query));
    await answerPage(request, response, asked, timing, looking.isStoreAway);
  }

  /** Of what is the program's own, its files and resized pictures are all there is. */
  async function answerOwn(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ): Promise<void> {
    const file = findBuilt(address);
    if (file) return sendPacked(request, response, file);
    if (address !== `${BASE_PATH}/_next/image`) {
      return sendShortAnswer(request, response, {
        status: 404,
        headers: { 'cache-control': 'no-cache' },
      });
    }
    const held = new HeldResponse(request);
    await askWhole(request, held);
    // It comes in the type that a browser reads.
    response.setHeader('vary', 'accept');
    sendWritten(request, response, readWritten(held));
  }

  async function answerPage(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
    timing: Timing,
    isStoreAway = false,
  ): Promise<void> {
    const kept = sendKept(request, response, asked, timing);
    noteRequest(request, { kept: kept ?? 'miss' });
    if (kept) return;
    // It was waited for when the address was looked up; that this is known is no reason to wait again.
    if (isStoreAway) return replace(request, response, asked, timing, true);
    timing.begin('line');
    if (isSearch(asked.page)) {
      const waitS = await allowsSearch(request, countSearch);
      if (waitS > 0) {
        noteRequest(request, { refused: 'rate' });
        return sendErrorPage(request, response, { status: 429, retryAfterS: waitS });
      }
    }
    // A page that is rendered for somebody else will be kept when that is done.
    const first = renders.find(keyOf(request, asked));
    if (first) {
      const outcome = await first.catch(() => 'done' as const);
      if (outcome === 'late' || outcome === 'busy') return giveUp(request, response, outcome);
      if (outcome === AWAY) return replace(request, response, asked, timing, true);
      if (response.destroyed || sendKept(request, response, asked, timing)) return;
    }
    await render(request, response, asked, timing);
  }

  function sendKept(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
    timing: Timing,
  ): 'fresh' | 'sidebar' | undefined {
    if (isSearch(asked.page)) return sendFound(request, response, asked, timing);
    const { page, freshness } = findPacked(asked.route) ?? {};
    if (!page || (freshness !== 'fresh' && isOwn(request))) return undefined;
    if (freshness !== 'fresh') refresh(request.url ?? '/');
    timing.note(freshness ?? 'fresh');
    sendPacked(request, response, page, asked.status);
    return freshness;
  }

  function sendFound(
    request: IncomingMessage,
    response: ServerResponse,
    asked: AskedPage,
    timing: Timing,
  ): 'fresh' | undefined {
    const found = keeper.findSearch(keyOf(request, asked));
    if (!found) return undefined;
    timing.note('fresh');
    countWhereMissed(asked.page, found.missed);
    sendPacked(request, response, found.packed, asked.status);
    return 'fresh';
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
    const name = keyOf(request, asked);
    const page: Render = { tags: new Set(), findSidebar: keeper.findSidebar };
    let written: Written | undefined;
    const outcome = await renders.run(
      name,
      async () => {
        timing.begin('render');
        await duringRender(page, () => measureRender(request, held));
        written = readWritten(held);
        keeper.keep(asked, written, { address: request.url ?? '/', name, render: page });
        return page.isStoreAway && AWAY;
      },
      options,
    );
    if (outcome === 'gone' || response.destroyed) return;
    if (outcome === AWAY) return replace(request, response, asked, timing, true);
    if (outcome !== 'done') return giveUp(request, response, outcome);
    if (!written || written.status >= 500 || page.hasFailed) {
      return replace(request, response, asked, timing);
    }
    if (!sendKept(request, response, asked, timing)) {
      countWhereMissed(asked.page, page.missed);
      sendWritten(request, response, written, asked.status);
    }
  }

  async function measureRender(request: IncomingMessage, held: HeldResponse): Promise<void> {
    const since = performance.now();
    try {
      await askWhole(request, held);
    } finally {
      const isDone = held.finished && held.statusCode < 500;
      meter.rendered(isDone ? 'done' : 'failed', performance.now() - since);
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
      await Promise.race([held.ended, inRequest(request, () => askNext(request, held))]);
    } finally {
      Object.assign(request, { method, headers });
    }
  }
}

type Asked = Awaited<ReturnType<typeof findAsked>> | Exclude<FoundPreview, { kind: 'page' }>;

/** What stands at an address; where previews are, nothing else is. */
async function lookUp({ address, path }: AskedFor, accepted: string): Promise<Asked> {
  const preview = await findPreview(path, Date.now());
  if (!preview) return findAsked(address, accepted);
  return preview.kind === 'page' ? askedPage(preview.page, 200) : preview;
}

function isOfPreview(asked: Asked): boolean {
  return asked.kind === 'preview-file' || (asked.kind === 'page' && asked.page.kind === 'preview');
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * Where a page cannot be made anew, the one before is better than none. It is nobody's fault where the
 * store cannot be read for now.
 */
async function replace(
  request: IncomingMessage,
  response: ServerResponse,
  { route, status }: AskedPage,
  timing: Timing,
  isStoreAway = false,
): Promise<void> {
  const stale = findStale(route);
  if (!stale) {
    if (!isStoreAway && (await isReadable())) return sendErrorPage(request, response);
    outage.refuse();
    return giveUp(request, response, 'busy');
  }
  timing.note('stale');
  noteRequest(request, { kept: 'stale' });
  sendPacked(request, response, stale, status);
}

const outage = openOutage(isReadable);

async function isReadable(): Promise<boolean> {
  return getVersion(openStore()).then(Number.isFinite, () => false);
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
  if (outcome === 'late') {
    inRequest(request, () => {
      console.error(`Rendering ${withoutQuery(request.url)} was given up: it took too long.`);
    });
  }
  noteRequest(request, { refused: outcome });
  await sendErrorPage(request, response, { status: 503, retryAfterS: RETRY_S });
}
