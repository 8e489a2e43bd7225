import type { IncomingMessage, ServerResponse } from 'node:http';
import { BUILD_FOLDER, withoutReact } from '../pages';
import type { HeldResponse } from './held-response';
import { isInner } from './inner-headers';
import { pack } from './packed';
import { sendPacked } from './send-packed';

/** An answer of Next.js's, as it goes out: without a word of its own workings. */
export interface Written {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What depends on how an answer is sent; Next.js would have it vary for its router, too. */
const OF_SENDING = ['vary', 'content-length', 'transfer-encoding', 'connection', 'etag'];

export function readWritten(held: HeldResponse): Written {
  const said = Object.entries(held.getHeaders()).flatMap(([name, value]) =>
    isInner(name) || OF_SENDING.includes(name) ? [] : [[name, String(value)]],
  );
  const headers: Record<string, string> = Object.fromEntries(said);
  const isPage = headers['content-type']?.startsWith('text/html');
  const { body, statusCode: status } = held;
  if (!isPage) return { status, headers, body };
  return { status, headers, body: Buffer.from(withoutReact(body.toString(), BUILD_FOLDER)) };
}

/** Answers with it as with a kept page; `status` is that of a page on which all went well. */
export function sendWritten(
  request: IncomingMessage,
  response: ServerResponse,
  { status: own, headers, body }: Written,
  status = 200,
): void {
  sendPacked(request, response, pack(body, headers), own === 200 ? status : own);
}
