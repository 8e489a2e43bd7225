import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { answerFromCache } from './answer';
import { replaceFailed } from './replace-failed';
import { sendErrorPage } from './send-error-page';
import { WARMING, warm } from './warm';

/**
 * The server behind `npm start`: kept pages, redirects and 404s are answered at once, everything
 * else by Next.js. Without it, `next start` serves the same, only slower.
 */
const port = Number(process.env.PORT || 3000);
const app = next({ dev: false, dir: process.cwd(), port });
await app.prepare();
const askNext = app.getRequestHandler();

let lastAsked = 0;
const server = createServer((request, response) => {
  if (!(WARMING in request.headers)) lastAsked = Date.now();
  answer(request, response).catch((error) => {
    console.error(error);
    sendErrorPage(request, response).catch(console.error);
  });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (await answerFromCache(request, response)) return;
  replaceFailed(request, response);
  await askNext(request, response);
}

server.on('error', (error) => {
  console.error(`Cannot serve at port ${port}: ${error.message}. PORT sets another one.`);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`Serving at http://localhost:${port}`);
  warm(port, () => lastAsked).catch(console.error);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 3000).unref();
  });
}
