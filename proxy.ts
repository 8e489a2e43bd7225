import { type NextRequest, NextResponse } from 'next/server';
import { resolveAddress } from '@/lib/archive/read/resolve';
import { openStore } from '@/lib/archive/store/store';
import { currentHeaders } from '@/lib/serve/policy';
import { readRequestLine } from '@/lib/serve/request-line';
import { answerShortly } from '@/lib/serve/short-answer';

/**
 * Decides what stands at an address before anything is rendered: unknown ones never reach the
 * page cache, and every status is true.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = await answer(request);
  // In development Next.js writes scripts of its own into every page.
  if (process.env.NODE_ENV === 'development') return response;
  const route = response.headers.get('x-middleware-rewrite') ?? '';
  for (const [name, value] of Object.entries(await currentHeaders())) {
    if (name !== 'content-security-policy' || !OWN_POLICY.test(route)) {
      response.headers.set(name, value);
    }
  }
  return response;
}

/** Routes that say themselves what their answer may do. */
const OWN_POLICY = /\/files\/|\/lite(?:\?|$)/;

async function answer(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = new URL(request.url);
  const line = readRequestLine(request.method, pathname + search);
  const accepted = request.headers.get('accept-language') ?? '';
  const found =
    line.kind === 'asked' ? await resolveAddress(openStore(), line.address, accepted) : line;
  switch (found.kind) {
    case 'page':
      return rewrite(found.route);
    case 'file':
      return rewrite(`/files/${encodePath(found.path)}`);
    case 'missing':
      return rewrite(`/${found.language}/missing`, 404);
  }
  const query = line.kind === 'asked' ? search : '';
  const { status, headers } = answerShortly(found, query);
  // Next.js reads no relative ones here, and makes them relative itself.
  if (headers.location) headers.location = new URL(headers.location, request.url).href;
  return new NextResponse(null, { status, headers });

  function rewrite(address: string, status = 200): NextResponse {
    const place = new URL(address + search, request.url);
    return NextResponse.rewrite(place, { status, request: { headers: headersOf(request) } });
  }
}

/**
 * In development Next.js puts a memory in front of every cache, which knows nothing of the
 * store's versions; a reload that asks for it passes by, so that a saved file shows at once.
 */
function headersOf(request: NextRequest): Headers {
  const headers = new Headers(request.headers);
  if (process.env.NODE_ENV === 'development') headers.set('cache-control', 'no-cache');
  return headers;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export const config = { matcher: '/((?!_next/|_broadsheet/).*)' };
