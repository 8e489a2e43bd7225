import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import mime from 'mime';
import { siteFolder } from '../site/folders.mjs';
import { isKnown } from './is-known';

const CACHING = 'public, max-age=300, stale-while-revalidate=86400';

/**
 * Answers a request for a file of the site, by its path below the site's folder: its type, its
 * validators, and one range of it where one is asked for (RFC 9110, 13 and 14).
 */
export async function openSiteFile(file: string, request: Headers): Promise<Response> {
  const root = siteFolder();
  const full = path.join(/* turbopackIgnore: true */ root, file);
  const found = await stat(full).catch(() => null);
  if (!found?.isFile() || !isInside(root, full)) return new Response(null, { status: 404 });

  const headers = new Headers({
    'content-type': mime.getType(full) ?? 'application/octet-stream',
    'cache-control': CACHING,
    'accept-ranges': 'bytes',
    'last-modified': found.mtime.toUTCString(),
    'x-content-type-options': 'nosniff',
    etag: `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`,
  });
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers });

  const range = isOfThis(request, headers) ? parseRange(request.get('range'), found.size) : null;
  if (range === 'impossible') {
    headers.set('content-range', `bytes */${found.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: found.size - 1 };
  headers.set('content-length', String(end - start + 1));
  if (range) headers.set('content-range', `bytes ${start}-${end}/${found.size}`);
  const body = found.size > 0 ? streamOf(full, start, end) : null;
  return new Response(body, { status: range ? 206 : 200, headers });
}

/** Whether a range is asked of this very file: a part of one and a part of another make none. */
function isOfThis(request: Headers, own: Headers): boolean {
  const condition = request.get('if-range');
  return (
    condition === null || condition === own.get('etag') || condition === own.get('last-modified')
  );
}

/** Files of the site stand in folders; its settings beside them do not, and nothing hidden is one. */
function isInside(root: string, full: string): boolean {
  const below = path.relative(root, full).split(path.sep);
  return below.length > 1 && below[0] !== 'config' && !below.some((part) => part.startsWith('.'));
}

/** The first and last byte of a `Range` header's only range; null for the whole file. */
export function parseRange(
  header: string | null,
  size: number,
): { start: number; end: number } | 'impossible' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? 'impossible' : { start, end };
}

function streamOf(full: string, start: number, end: number): BodyInit {
  const file = createReadStream(/* turbopackIgnore: true */ full, { start, end });
  // Node's and the browser's types of one and the same stream differ.
  return Readable.toWeb(file) as ReadableStream;
}
