import { currentBuild, type Page, readFresh, readPage } from '../pages';
import { type Packed, pack } from './packed';

/** What was packed goes with the page, out of a memory that is bounded. */
const packed = new WeakMap<Page, Packed>();

/**
 * The page that a route rendered, while it is fresh, or while nothing but its sidebar and menus
 * changed since.
 */
export function findPacked(
  route: string,
): { page: Packed; freshness: 'fresh' | 'sidebar' } | undefined {
  const kept = readFresh(currentBuild(), route);
  if (!kept) return undefined;
  const page = packed.get(kept.page) ?? packPage(kept.page);
  packed.set(kept.page, page);
  return { page, freshness: kept.freshness };
}

/** The page that a route rendered last, whatever has changed since. */
export function findStale(route: string): Packed | undefined {
  const build = currentBuild();
  const page = readPage(build, route, true) ?? readPage(build, route, false);
  return page && packPage(page);
}

function packPage({ body: { buffer, byteOffset, byteLength }, link }: Page): Packed {
  return pack(Buffer.from(buffer, byteOffset, byteLength), {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 's-maxage=60, stale-while-revalidate=31535940',
    ...(link && { link }),
  });
}
