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
    // Whoever joins a pending call waits for this one: what is waited for here, a cancelled branch
    // of a stream whose other branch nobody reads, would never come.
    pending.then(({ value }) => value.cancel()).catch(() => {});
  },
  async refreshTags() {},
  async getExpiration() {
    return 0;
  },
  async updateTags() {},
};

export default noDataCache;
