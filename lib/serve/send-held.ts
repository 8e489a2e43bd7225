import type { IncomingMessage, ServerResponse } from 'node:http';
import { withoutPayload } from '../cache/payload.mjs';
import type { HeldResponse } from './held-response';
import { pack } from './packed-pages';
import { sendPage } from './send-page';

/** Headers of Next.js to itself, and those that depend on how an answer is sent. */
const NOT_SENT =
  /^(?:x-(?:nextjs|middleware)-.*|vary|content-length|transfer-encoding|connection|etag)$/;

/** Answers with what Next.js wrote, as a kept page would be. */
export function sendHeld(
  request: IncomingMessage,
  response: ServerResponse,
  held: HeldResponse,
  status: number,
): void {
  const headers = Object.fromEntries(
    Object.entries(held.getHeaders()).flatMap(([name, value]) =>
      NOT_SENT.test(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const isPage = /^text\/html/.test(headers['content-type'] ?? '');
  const body = isPage ? Buffer.from(withoutPayload(held.body.toString())) : held.body;
  sendPage(
    request,
    response,
    pack(body, headers),
    held.statusCode === 200 ? status : held.statusCode,
  );
}
