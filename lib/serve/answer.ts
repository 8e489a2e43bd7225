import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Resolution } from '../archive/resolution';
import { resolveAddress } from '../archive/resolve';
import { openStore } from '../archive/store/store';
import { contentVersion } from '../cache/freshness.mjs';
import { findPacked, type PackedPage } from './packed-pages';

/** Requests of the router's runtime, and of Next.js to itself. */
const NEXT_HEADERS = ['rsc', 'next-router-prefetch', 'next-action', 'x-prerender-revalidate'];

/** Answers a request for what is kept, or known to be elsewhere or nowhere; false for the rest. */
export async function answerFromCache(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { method, url = '/', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (url.startsWith('/_') || NEXT_HEADERS.some((name) => name in headers)) return false;
  const query = url.indexOf('?');
  const pathname = query === -1 ? url : url.slice(0, query);
  const found = await resolve(pathname, headers['accept-language'] ?? '');
  switch (found.kind) {
    case 'page':
      return send(request, response, findPacked(found.route), 200);
    case 'missing':
      return send(request, response, findPacked(`/${found.language}/missing`), 404);
    default:
      return false;
  }
}

/** What addresses resolved to, for one version of the content; unknown addresses are not kept. */
const resolved = new Map<string, Resolution>();
let resolvedVersion = 0;
const MAX_RESOLVED = 20_000;

async function resolve(pathname: string, accepted: string): Promise<Resolution> {
  const version = contentVersion();
  if (version !== resolvedVersion) {
    resolved.clear();
    resolvedVersion = version;
  }
  const known = resolved.get(pathname);
  if (known) return known;
  const found = await resolveAddress(openStore(), pathname, accepted);
  if (found.kind === 'page') {
    if (resolved.size >= MAX_RESOLVED) resolved.clear();
    resolved.set(pathname, found);
  }
  return found;
}

function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  page: PackedPage | undefined,
  status: number,
): boolean {
  if (!page) return false;
  response.statusCode = status;
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  // Something may stand there in a second.
  if (status === 404) response.setHeader('cache-control', 'no-cache');
  if (status === 200 && headers['if-none-match']?.includes(page.etag)) {
    response.statusCode = 304;
    response.end();
    return true;
  }
  const zipped = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const body = zipped ? page.gzip() : page.html;
  if (zipped) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.byteLength);
  response.end(method === 'HEAD' ? undefined : body);
  return true;
}
