import { createHash } from 'node:crypto';
import { isKnown } from '@/lib/serve/is-known';
import { trustsProxy } from '@/lib/serve/trusted-proxy';

const CACHING = 'public, max-age=60, s-maxage=60, stale-while-revalidate=86400';

/**
 * An answer for machines, which ask again and again: with validators, and empty where they have it
 * already (RFC 9110, 13). `changed` is when the content last changed, in epoch milliseconds.
 */
export function answerMachine(
  request: Request,
  body: string,
  type: string,
  { changed, headers = {} }: { changed: number; headers?: Record<string, string> },
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const own = new Headers({
    'content-type': type,
    'cache-control': CACHING,
    'last-modified': new Date(changed).toUTCString(),
    etag,
    ...headers,
  });
  return isKnown(request.headers, own)
    ? new Response(null, { status: 304, headers: own })
    : new Response(body, { headers: own });
}

/**
 * Where the site lives: as it says itself, or else as it was asked for. Proxies that are trusted may
 * have added to `X-Forwarded-Proto`; a `Host` that names none is passed over.
 */
export function originOf({ headers, url }: Request, baseUrl: string): string {
  if (baseUrl) return baseUrl;
  const forwarded = trustsProxy() ? headers.get('x-forwarded-proto') : null;
  const scheme = /^\s*https\s*(?:,|$)/i.test(forwarded ?? '') ? 'https' : 'http';
  const host = headers.get('host') ?? '';
  const asked = `${scheme}://${host}`;
  const isHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host);
  return isHost && URL.canParse(asked) ? new URL(asked).origin : new URL(url).origin;
}
