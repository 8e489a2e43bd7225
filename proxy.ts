import mime from 'mime';
import { type NextRequest, NextResponse } from 'next/server';
import { explainAddress } from '@/lib/addresses/previews';
import type { Resolution } from '@/lib/addresses/resolution';
import { PUBLIC_WORKER, writeFileRoute, writePublicFile, writeRoute } from '@/lib/addresses/routes';
import { resolveAddress } from '@/lib/archive/read/resolve';
import { isCarried } from '@/lib/archive/store/snapshot';
import { openStore } from '@/lib/archive/store/store';
import { turnCarried } from '@/lib/archive/sync/turn-carried';
import { filePolicy } from '@/lib/policy/content-policy';
import { PREVIEW_HEADERS } from '@/lib/policy/preview-headers';
import { type FoundPreview, findPreview } from '@/lib/preview/find-preview';
import { errorAnswer, RETRY_S } from '@/lib/serve/error-answer';
import { currentHeaders } from '@/lib/serve/policy';
import { type Odd, readRequestLine } from '@/lib/serve/request-line';
import { answerShortly, type Short } from '@/lib/serve/short-answer';
import { BASE_PATH } from '@/lib/settings/place';

/**
 * Decides what stands at an address before anything is rendered: unknown ones never reach the
 * page cache, and every status is true.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  try {
    return await route(request);
  } catch (error) {
    console.error('The archive cannot be read:', error);
    const { headers, body } = await errorAnswer(new URL(request.url).pathname, RETRY_S);
    return new NextResponse(body, { status: 503, headers });
  }
}

async function route(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = new URL(request.url);
  const line = readRequestLine(request.method, pathname + search);
  const accepted = request.headers.get('accept-language') ?? '';
  await turnCarried();
  const preview = line.kind === 'asked' ? await findPreview(line.path, Date.now()) : undefined;
  if (preview) return answerPreview(request, preview);
  if (
    process.env.NODE_ENV === 'development' &&
    pathname === explainAddress({ basePath: BASE_PATH })
  ) {
    return answer(request, { kind: 'page', page: { kind: 'explain' } }, search);
  }
  const found =
    line.kind === 'asked' ? await resolveAddress(openStore(), line.address, accepted) : line;
  const response = answer(request, found, line.kind === 'asked' ? search : '');
  // In development Next.js writes scripts of its own into every page.
  if (process.env.NODE_ENV === 'development') return response;
  for (const [name, value] of Object.entries(await currentHeaders())) {
    if (name !== 'content-security-policy' || !hasOwnPolicy(found)) {
      response.headers.set(name, value);
    }
  }
  return response;
}

/** The files of a bundle are the server's to send. */
async function answerPreview(request: NextRequest, found: FoundPreview): Promise<NextResponse> {
  const response =
    found.kind === 'page'
      ? answer(request, found, '')
      : answer(request, found.kind === 'preview-file' ? { kind: 'no-preview' } : found, '');
  const isDeveloped = process.env.NODE_ENV === 'development';
  const headers = { ...(isDeveloped ? {} : await currentHeaders()), ...PREVIEW_HEADERS };
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Whether a route says itself what its answer may do. */
function hasOwnPolicy(found: Resolution | Odd): boolean {
  if (found.kind !== 'page') return found.kind === 'file';
  return found.page.kind === 'article' && found.page.reading === 'lite';
}

function answer(request: NextRequest, found: Resolution | Short, query: string): NextResponse {
  switch (found.kind) {
    case 'page':
      return rewrite(
        found.page.kind === 'worker' && isCarried() ? PUBLIC_WORKER : writeRoute(found.page),
      );
    case 'file':
      return isCarried() ? sendPublicFile(found.path) : rewrite(writeFileRoute(found.path));
    case 'missing':
      return rewrite(writeRoute(found), 404);
    case 'gone':
      return rewrite(writeRoute(found), 410);
  }
  const { status, headers, text = null } = answerShortly(found, query);
  // Next.js reads no relative ones here, and makes them relative itself.
  if (headers.location) headers.location = new URL(headers.location, request.url).href;
  return new NextResponse(text, { status, headers });

  /** It lies where the platform sends it from, which knows nothing of what it may do. */
  function sendPublicFile(file: string): NextResponse {
    const response = rewrite(writePublicFile(file));
    const type = mime.getType(file) ?? 'application/octet-stream';
    response.headers.set('content-security-policy', filePolicy(type));
    return response;
  }

  function rewrite(route: string, status = 200): NextResponse {
    const place = new URL(BASE_PATH + route + query, request.url);
    return NextResponse.rewrite(place, { status });
  }
}

// What both patterns say is below the path where the site stands; the first does not mean that path itself.
export const config = { matcher: ['/((?!_next/|_broadsheet/(?!site/)).*)', '/'] };
