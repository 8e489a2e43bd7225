import path from 'node:path';
import { parseVersionTag, UNKEPT_TAG } from '../archive/store/tags';
import { buildOf } from './build';
import { readFresh } from './freshness';
import { type CacheControl, type RenderedPage, writePage } from './pages';
import { withoutReact } from './without-react';

/**
 * Keeps rendered pages beside the site's store, and knows from the store itself whether a
 * page is still true: every page carries, as cache tags, what it depends on and the version of
 * the content it was made from. Next.js makes an instance for every request.
 */
export class PageCache {
  private readonly build: string;
  private readonly folder: string;

  constructor({ serverDistDir = '' }: { serverDistDir?: string }) {
    this.build = buildOf(serverDistDir);
    this.folder = path.join(serverDistDir, '..');
  }

  async get(key: string) {
    if (!this.build) return null;
    const kept = readFresh(this.build, routeOf(key));
    // A page that is good enough for once more is sent by the server in front; here it is made anew.
    if (kept?.freshness !== 'fresh') return null;
    const { value, cacheControl } = kept.page;
    return { value, cacheControl, lastModified: Date.now() };
  }

  async set(
    key: string,
    value: RenderedPage | null,
    { cacheControl }: { cacheControl?: CacheControl },
  ): Promise<void> {
    // What is not there is not kept, or every address ever asked for would leave a trace.
    if (!this.build || value?.kind !== 'APP_PAGE') return;
    if ((value.status ?? 200) !== 200) return;
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '').split(',');
    const versions = tags.map(parseVersionTag).filter((version) => version !== null);
    if (versions.length === 0 || tags.includes(UNKEPT_TAG)) return;
    // The router's prefetches of parts of a page: no link of ours asks for them.
    const { segmentData: _, ...whole } = value;
    if (whole.html) whole.html = withoutReact(whole.html, this.folder);
    const page = { value: whole, cacheControl, tags, version: Math.min(...versions) };
    await writePage(this.build, routeOf(key), page);
  }
}

/** Next.js puts a hash of the source route in front of the route's path; ours are unique without. */
function routeOf(key: string): string {
  const marker = key.indexOf('/$/');
  return marker === -1 ? key : key.slice(marker + 2);
}
