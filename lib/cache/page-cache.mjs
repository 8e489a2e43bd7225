// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { freshnessOf } from './freshness.mjs';
import { readPage, writePage } from './pages.mjs';

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
  }

  /** @param {string} key */
  async get(key) {
    if (!this.build) return null;
    const page = readPage(this.build, key);
    const freshness = page && freshnessOf(page);
    if (!page || freshness === 'changed') return null;
    return {
      value: page.value,
      cacheControl: page.cacheControl,
      // -1 serves the page once more and makes it anew meanwhile.
      lastModified: freshness === 'sidebar' ? -1 : Date.now(),
    };
  }

  /**
   * @param {string} key
   * @param {import('./pages.mjs').Value | null} value
   * @param {{ cacheControl?: unknown }} context
   */
  async set(key, value, { cacheControl }) {
    // What is not there is not kept, or every address ever asked for would leave a trace.
    if (!this.build || value === null || (value.status ?? 200) !== 200) return;
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '').split(',');
    const versions = tags.filter((tag) => tag.startsWith('version:'));
    if (versions.length === 0) return;
    const version = Math.min(...versions.map((tag) => Number(tag.slice('version:'.length))));
    // The router's prefetches of parts of a page: no link of ours asks for them.
    const { segmentData: _, ...whole } = value;
    writePage(this.build, key, { value: whole, cacheControl, tags, version });
  }

  async revalidateTag() {}

  resetRequestCache() {}
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
