import type { Picture } from './pages';
import { readPicture, writePicture } from './pictures';

/**
 * Keeps the pictures that Next.js made smaller. Contract: `cacheHandler` of next.config, and
 * `images.customCacheHandler`. Its pages are the server's to keep.
 */
export class KeptPictures {
  async get(key: string, { kind }: { kind?: string } = {}) {
    return kind === 'IMAGE' ? readPicture(key) : null;
  }

  async set(key: string, value: Picture | { kind: string } | null): Promise<void> {
    if (value && 'buffer' in value) await writePicture(key, value);
  }

  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}
