// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The `cacheHandler` of next.config: plain JavaScript, because Next.js loads it unbuilt, and looks
 * through it before what it imports (`PAGES_FILE`) is there.
 */
const bundle = path.resolve(/* turbopackIgnore: true */ '.next/broadsheet-pages.mjs');

/** While the program is being built or written, nothing is kept. */
class Nothing {
  async get() {
    return null;
  }
  async set() {}
  async revalidateTag() {}
  resetRequestCache() {}
}

const isBuilt = process.env.NODE_ENV === 'production' && existsSync(bundle);

export default isBuilt
  ? (await import(/* turbopackIgnore: true */ pathToFileURL(bundle).href)).KeptPictures
  : Nothing;
