import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import { chooseCoding } from './choose-coding';
import type { Packed } from './packed';

/** Answers with what is at hand: a kept page, a file of the build. */
export function sendPacked(
  request: IncomingMessage,
  response: ServerResponse,
  packed: Packed,
  status = 200,
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(packed.headers)) response.setHeader(name, value);
  // Something may stand there in a second.
  if (status >= 400) response.setHeader('cache-control', 'no-cache');
  if (status === 200 && fresh(request.headers, packed.headers)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const { coding, body } = chooseCoding(request, packed);
  if (coding !== 'identity') response.setHeader('content-encoding', coding);
  response.setHeader('content-length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}
