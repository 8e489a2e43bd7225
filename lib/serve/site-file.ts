import { constants, type Stats } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import mime from 'mime';
import { filePolicy } from '../policy/content-policy';
import { findBounds, placeOf } from '../settings/bounds';
import { siteFolder } from '../settings/folders';
import { nullWhereGone } from '../settings/gone';
import type { Site } from '../settings/site';
import { isKnown } from './is-known';

const CACHING = 'public, max-age=300, stale-while-revalidate=86400';

/**
 * Answers a request for a file of the site, by its path below the site's folder: its type, its
 * validators, and one range of it where one is asked for (RFC 9110, 13 and 14). Whatever became of
 * the path since the last sync, what a link out of the site leads to is not sent.
 */
export async function openSiteFile(
  file: string,
  request: Headers,
  site: Pick<Site, 'languages' | 'staticDirs'>,
): Promise<Response> {
  const opened = await findFile(file, site).catch(nullWhereGone);
  if (!opened) return new Response(null, { status: 404, headers: { 'cache-control': 'no-cache' } });
  const { full, found } = opened;

  const type = mime.getType(file) ?? 'application/octet-stream';
  const headers = new Headers({
    'content-type': type,
    'cache-control': CACHING,
    'accept-ranges': 'bytes',
    'last-modified': found.mtime.toUTCString(),
    'content-security-policy': filePolicy(type),
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
  const body = found.size > 0 ? await streamOf(full, start, end) : null;
  return new Response(body, { status: range ? 206 : 200, headers });
}

/** Where a file really lies, and what it is; null for what is none, or none of the site's. */
async function findFile(
  file: string,
  { languages, staticDirs }: Pick<Site, 'languages' | 'staticDirs'>,
): Promise<{ full: string; found: Stats } | null> {
  const root = siteFolder();
  const asked = path.join(/* turbopackIgnore: true */ root, file);
  if (!isInside(root, asked)) return null;
  const full = await realpath(/* turbopackIgnore: true */ asked);
  const roots = languages
    .flatMap(({ contentRoots }) => contentRoots)
    .map(({ folder }) => path.posix.join('content', folder));
  if (placeOf(full, await findBounds(root, [...roots, ...staticDirs])) !== 'inside') return null;
  const found = await stat(/* turbopackIgnore: true */ full);
  return found.isFile() ? { full, found } : null;
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

/** So that neither a link nor a pipe that took a file's place just now is followed or waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function streamOf(full: string, start: number, end: number): Promise<BodyInit> {
  const file = await open(/* turbopackIgnore: true */ full, FLAGS);
  // Node's and the browser's types of one and the same stream differ.
  return Readable.toWeb(file.createReadStream({ start, end })) as ReadableStream;
}
