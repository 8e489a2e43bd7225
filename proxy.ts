import { type NextRequest, NextResponse } from 'next/server';
import { resolveAddress } from '@/lib/archive/resolve';
import { openStore } from '@/lib/archive/store/store';
import { currentHeaders } from '@/lib/serve/policy';

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
  const accepted = request.headers.get('accept-language') ?? '';
  const found = await resolveAddress(openStore(), pathname, accepted);
  switch (found.kind) {
    case 'page':
      return NextResponse.rewrite(at(found.route), { request: { headers: headersOf(request) } });
    case 'file':
      return NextResponse.rewrite(at(`/files/${encodePath(found.path)}`));
    case 'missing':
      return NextResponse.rewrite(at(`/${found.language}/missing`), { status: 404 });
    case 'redirect':
      return NextResponse.redirect(at(found.address), 308);
    case 'today':
      return NextResponse.redirect(at(found.address), {
        status: 307,
        headers: { 'cache-control': 'no-store' },
      });
    case 'root':
      return NextResponse.redirect(at(found.address), {
        status: 307,
        headers: { vary: 'accept-language' },
      });
  }

  function at(address: string): URL {
    return new URL(address + search, request.url);
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
