// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFresh } from './freshness.mjs';
import { writePage } from './pages.mjs';
import { withoutReact } from './without-react.mjs';

/**
 * Keeps rendered pages beside the site's archive, and knows from the archive itself whether a
 * page is still true: every page carries, as cache tags, what it depends on and the version of
 * the content it was made from. Contract: `cacheHandler` of next.config. Next.js makes an
 * instance for every request.
 */
export default class PageCache {
  /** @param {{ serverDistDir?: string }} context */
  constructor({ serverDistDir }) {
    this.build = buildOf(serverDistDir);
    this.folder = path.join(serverDistDir ?? '', '..');
  }

  /** @param {string} key */
  async get(key) {
    if (!this.build) return null;
    const kept = readFresh(this.build, routeOf(key));
    // A page that is good enough for once more is sent by the server in front; here it is made anew.
    if (kept?.freshness !== 'fresh') return null;
    const { value, cacheControl } = kept.page;
    return { value, cacheControl, lastModified: Date.now() };
  }

  /**
   * @param {string} key
   * @param {import('./pages.mjs').Value | null} value
   * @param {{ cacheControl?: import('./pages.mjs').CacheControl }} context
   */
  async set(key, value, { cacheControl }) {
    // What is not there is not kept, or every address ever asked for would leave a trace.
    if (!this.build || value?.kind !== 'APP_PAGE') return;
    if ((value.status ?? 200) !== 200) return;
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '').split(',');
    const versions = tags.filter((tag) => tag.startsWith('version:'));
    if (versions.length === 0 || tags.includes('unkept')) return;
    const version = Math.min(...versions.map((tag) => Number(tag.slice('version:'.length))));
    // The router's prefetches of parts of a page: no link of ours asks for them.
    const { segmentData: _, ...whole } = value;
    if (whole.html) whole.html = withoutReact(whole.html, this.folder);
    await writePage(this.build, routeOf(key), { value: whole, cacheControl, tags, version });
  }

  async revalidateTag() {}

  resetRequestCache() {}
}

/**
 * Next.js puts a hash of the source route in front of the route's path; ours are unique without.
 * @param {string} key
 */
function routeOf(key) {
  const marker = key.indexOf('/$/');
  return marker === -1 ? key : key.slice(marker + 2);
}

/** The id of the build that this process serves. */
export function currentBuild() {
  return buildOf(path.resolve('.next/server'));
}

/** @type {Map<string, string>} */
const builds = new Map();

/**
 * The id of the build: a page names the scripts and styles of the build that made it. Empty while
 * a build is being made, and in development: then nothing is kept.
 * @param {string | undefined} serverFolder
 */
function buildOf(serverFolder = '') {
  const known = builds.get(serverFolder);
  if (known !== undefined) return known;
  const file = path.join(serverFolder, '..', 'BUILD_ID');
  if (!existsSync(file)) return '';
  const id = readFileSync(file, 'utf8');
  builds.set(serverFolder, id);
  return id;
}
