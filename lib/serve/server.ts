import { createServer } from 'node:http';
import next from 'next';
import { currentRender } from '../archive/store/render';
import { expectVersions } from '../archive/store/versions';
import { openLog } from '../log/open-log';
import { withoutQuery } from '../log/without-query';
import { SILENT } from '../metrics/meter';
import { openMeter } from '../metrics/open-meter';
import { sendSpans } from '../tracing/send-spans';
import { createAnswer } from './answer';
import { SERVING, WARM } from './command';
import { answerEditor } from './editor/answer-editor';
import { followRequest, inRequest } from './follow-request';
import { createOwnRequests } from './own-requests';
import { currentHeaders } from './policy';
import { answerProbe } from './probes';
import { countWithAll } from './processes/ask-front';
import { takeConnections } from './processes/hand-over';
import { tellParent } from './processes/tell-parent';
import { refuseTunnel, refuseUnreadable } from './refuse';
import { sendErrorPage } from './send-error-page';
import { stopWhenTold } from './stop';
import { keepWarm } from './warm';
import { answerWebhook } from './webhook/answer-webhook';
import { openAskToPull } from './webhook/ask-to-pull';

/**
 * A worker of the server behind `npm start`: kept pages and 404s are answered at once, everything
 * else by Next.js. Without it, `next start` serves the same, but keeps no page. Readers' connections are
 * handed to it by the process in front; it asks itself at a port that nobody else knows.
 */

/** Longer than proxies in front keep a connection: one that reuses it would meet its end. */
const KEEP_ALIVE_MS = 75_000;
/** For a database to say what is fresh; without it, what is kept is served as it is. */
const PATIENCE_MS = 3000;

// That a store is away is told once, and not by each page that meets it.
await openLog(() => currentRender()?.isStoreAway === true);
const meter = await openMeter();
const port = Number(process.env.PORT || 3000);
const app = next({ dev: false, dir: process.cwd(), port });
await app.prepare();
await expectVersions(PATIENCE_MS);
// While the store cannot be read they are as they were.
await currentHeaders();

const counts = countWithAll();
const own = createOwnRequests(ownPort);
const answer = createAnswer({
  askNext: app.getRequestHandler(),
  refresh: own.ask,
  isOwn: own.isOwn,
  meter,
  countSearch: counts.search,
});

const askToPull = openAskToPull();
let lastAsked = 0;
const server = createServer((request, response) => {
  if (answerProbe(request, response, isStopping)) return;
  const isOwn = own.isOwn(request);
  if (!isOwn) lastAsked = Date.now();
  followRequest(request, response, isOwn ? SILENT : meter);
  if (answerWebhook(request, response, askToPull)) return;
  if (answerEditor(request, response, counts.entry)) return;
  answer(request, response).catch((error) => {
    inRequest(request, () => {
      console.error(`Answering ${withoutQuery(request.url)} failed:`, error);
    });
    sendErrorPage(request, response).catch(console.error);
  });
});
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.headersTimeout = KEEP_ALIVE_MS + 5000;

// Next.js would take, and end, connections that ask for another protocol: none is spoken here, and
// who asks for one is answered as if they had not.
server.on('newListener', (event, listener) => {
  if (event === 'upgrade') queueMicrotask(() => server.off('upgrade', listener));
});
server.on('connect', (_request, socket) => refuseTunnel(socket));
server.on('clientError', refuseUnreadable);
server.listen(0, '127.0.0.1', () => {
  takeConnections(server);
  tellParent(SERVING);
  if (process.argv.includes(WARM)) keepWarm(own.ask, () => lastAsked);
});
const isStopping = stopWhenTold(server, sendSpans);

function ownPort(): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
