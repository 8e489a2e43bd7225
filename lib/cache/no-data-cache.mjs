/**
 * A `'use cache'` handler that keeps nothing: the store answers in less time than a cache that has
 * to be kept true, and what is kept are whole pages. Contract: next.config `cacheHandlers`.
 * @type {import('next/dist/server/lib/cache-handlers/types').CacheHandler}
 */
const noDataCache = {
  async get() {
    return undefined;
  },
  async set(_key, pending) {
    const entry = await pending;
    await entry.value.cancel();
  },
  async refreshTags() {},
  async getExpiration() {
    return 0;
  },
  async updateTags() {},
};

export default noDataCache;
