import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { isText } from './is-text';
import { openSiteFile } from './site-file';

/** Answers with a file of the site, by its path below the site's folder. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): Promise<void> {
  const site = await getSite(openStore());
  await sendOpened(request, response, await openSiteFile(file, headersOf(request), site));
}

/** Answers with what was opened for this request. */
export async function sendOpened(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Response,
): Promise<void> {
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  const isPacked = isText(headers.get('content-type') ?? '');
  if (isPacked) response.setHeader('vary', 'accept-encoding');
  const zips = isPacked && status === 200 && wantsGzip(request);
  if (zips) {
    response.setHeader('content-encoding', 'gzip');
    response.removeHeader('content-length');
    // The bytes are others, the file is the same.
    const etag = headers.get('etag');
    if (etag) response.setHeader('etag', `W/${etag}`);
  }
  if (!body || request.method === 'HEAD') {
    await body?.cancel();
    response.end();
    return;
  }
  // Types of the browser's streams and of Node's differ.
  const bytes = Readable.fromWeb(body as ReadableStream<Uint8Array>);
  const sent = zips ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response);
  // A reader may go away at any time.
  await sent.catch(() => response.destroy());
}

function wantsGzip(request: IncomingMessage): boolean {
  return new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip';
}

export function headersOf(request: IncomingMessage): Headers {
  const entries = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return new Headers(entries);
}
