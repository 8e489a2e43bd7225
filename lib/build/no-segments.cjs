/**
 * A Turbopack loader: what stands in place of the pieces of a page that Next.js's router prefetches.
 * None are made; the build only wants to see that a page has one.
 */
module.exports = () => `
  export const collectSegmentData = async () => new Map([['/none/__PAGE__', Buffer.alloc(0)]]);
  export const collectPrefetchHints = async () => null;
`;
