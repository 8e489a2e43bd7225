import type { IncomingMessage, ServerResponse } from 'node:http';
import { BUILD_FOLDER, withoutReact } from '../pages';
import type { HeldResponse } from './held-response';
import { isInner } from './inner-headers';
import { pack } from './packed';
import { sendPacked } from './send-packed';

/** What depends on how an answer is sent; Next.js would have it vary for its router, too. */
const OF_SENDING = ['vary', 'content-length', 'transfer-encoding', 'connection', 'etag'];

/** Answers with what Next.js wrote, as with a kept page: no word of its own workings goes out. */
export function sendHeld(
  request: IncomingMessage,
  response: ServerResponse,
  held: HeldResponse,
  status = 200,
): void {
  const said = Object.entries(held.getHeaders()).flatMap(([name, value]) =>
    isInner(name) || OF_SENDING.includes(name) ? [] : [[name, String(value)]],
  );
  const headers: Record<string, string> = Object.fromEntries(said);
  const isPage = headers['content-type']?.startsWith('text/html');
  const body = isPage ? Buffer.from(withoutReact(held.body.toString(), BUILD_FOLDER)) : held.body;
  const own = held.statusCode === 200 ? status : held.statusCode;
  sendPacked(request, response, pack(body, headers), own);
}
