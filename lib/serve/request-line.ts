import type { IncomingMessage } from 'node:http';

/** What is to be answered because of how a request is spelled, whatever stands there. */
export type Odd =
  | { kind: 'method' }
  | { kind: 'malformed' }
  /** Percent-encoded, with its query. */
  | { kind: 'redirect'; location: string };

const METHODS = ['GET', 'HEAD'];

/**
 * Reads the request line (RFC 9112, 3): brings an absolute form to the path that all else expects,
 * and finds what is no request for a page or file. Doubled slashes lead to single ones, as with
 * nginx, and never to another host.
 */
export function readRequestLine(request: IncomingMessage): Odd | undefined {
  request.url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*(?=[/?]|$)/i, '') || '/';
  if (!METHODS.includes(request.method ?? '')) return { kind: 'method' };
  const [, pathname = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url) ?? [];
  if (!pathname.startsWith('/') || !isDecodable(pathname)) return { kind: 'malformed' };
  if (!pathname.includes('//')) return undefined;
  // A browser takes a backslash for a slash.
  const location = pathname.replace(/\/{2,}/g, '/').replaceAll('\\', '%5C');
  return { kind: 'redirect', location: location + query };
}

/** Of the router's runtime, of which no browser has any here, and of Next.js to itself. */
const NEXT_HEADER = /^(?:rsc$|next-|x-prerender-)/;

/**
 * Makes every request one for a document. A page's payload for the router says at which address the
 * page was asked for first, and that is none of another reader's business.
 */
export function forgetRouter({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (NEXT_HEADER.test(name)) delete headers[name];
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
