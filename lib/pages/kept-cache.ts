import { PageCache } from './page-cache';
import type { CacheControl, Picture, RenderedPage } from './pages';
import { readPicture, writePicture } from './pictures';

/** What Next.js hands over of pages and of pictures, and wants back. */
type Value = RenderedPage | Picture;

/**
 * Keeps what Next.js made, each kind in its own way. Contract: `cacheHandler` of next.config, and
 * `images.customCacheHandler`.
 */
export class KeptCache {
  private readonly pages: PageCache;

  constructor(options: { serverDistDir?: string }) {
    this.pages = new PageCache(options);
  }

  async get(key: string, { kind }: { kind?: string } = {}) {
    return kind === 'IMAGE' ? readPicture(key) : this.pages.get(key);
  }

  async set(key: string, value: Value | null, context: { cacheControl?: CacheControl }) {
    if (value && 'buffer' in value) await writePicture(key, value);
    else await this.pages.set(key, value, context);
  }

  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}
