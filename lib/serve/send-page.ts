import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import type { PackedPage } from './packed-pages';

/** Answers with a kept page. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PackedPage,
  status: number,
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  // Something may stand there in a second.
  if (status === 404) response.setHeader('cache-control', 'no-cache');
  if (status === 200 && fresh(request.headers, page.headers)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const zipped = new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip';
  const body = zipped ? page.gzip() : page.body;
  if (zipped) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}
