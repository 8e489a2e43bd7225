import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PackedPage } from './packed-pages';

/** Answers with a kept page. */
export function sendPage(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  page: PackedPage,
  status: number,
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  // Something may stand there in a second.
  if (status === 404) response.setHeader('cache-control', 'no-cache');
  if (status === 200 && headers['if-none-match']?.includes(page.etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const zipped = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const body = zipped ? page.gzip() : page.html;
  if (zipped) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.byteLength);
  response.end(method === 'HEAD' ? undefined : body);
}
