import type { ServerResponse } from 'node:http';
import { isInner } from './inner-headers';

/**
 * Has an answer of Next.js say no more than is true of it: nothing of its own workings, nothing that
 * it would vary on for its router, no lifetime for what failed, and no strong tag for bytes that were
 * compressed after the tag was made (RFC 9110, 8.8.3).
 */
export function correctHeaders(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (...words: unknown[]) => {
    if (typeof words[0] === 'number') response.statusCode = words[0];
    correct(response);
    return Reflect.apply(writeHead, response, words);
  };
}

function correct(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) {
    if (isInner(name)) response.removeHeader(name);
  }
  const vary = listOf(response.getHeader('vary')).filter((name) => !isInner(name));
  if (vary.length > 0) response.setHeader('vary', [...new Set(vary)].join(', '));
  else response.removeHeader('vary');
  const etag = response.getHeader('etag');
  if (response.hasHeader('content-encoding') && typeof etag === 'string') {
    response.setHeader('etag', etag.replace(/^"/, 'W/"'));
  }
  // Something may stand at an address of nothing in a second, whatever Next.js says of its page.
  if (response.statusCode >= 400) response.setHeader('cache-control', 'no-cache');
}

function listOf(header: number | string | string[] | undefined): string[] {
  const names = String(header ?? '').split(',');
  return names.map((name) => name.trim().toLowerCase()).filter(Boolean);
}
