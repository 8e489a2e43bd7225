/** What a platform allows one function to unpack to: https://vercel.com/docs/functions/limitations */
const MOST_BYTES = 250_000_000;
const WARN_FROM = 0.8;

/**
 * What there is to say of the largest function of a build, `storeBytes` of which are the store of so
 * many articles; none where that is in a database. Throws where it is too large to be deployed.
 */
export function describeSize(largest: number, storeBytes: number, articles: number): string {
  if (storeBytes === 0 && largest <= MOST_BYTES) {
    return `The largest function takes ${inMegabytes(largest)} of ${inMegabytes(MOST_BYTES)} MB.`;
  }
  const bytesEach = storeBytes / Math.max(1, articles);
  const fit = Math.floor((MOST_BYTES - (largest - storeBytes)) / bytesEach);
  const used = `The largest function takes ${inMegabytes(largest)} of ${inMegabytes(MOST_BYTES)} MB`;
  const room = `about ${fit} articles of this size would fit`;
  if (largest > MOST_BYTES) {
    throw new Error(
      `${used}; ${room}, and there are ${articles}. Publish fewer of them here, keep the store in a ` +
        'database, which DATABASE_URL names, or publish all on a machine of its own, with npm start.',
    );
  }
  if (largest < WARN_FROM * MOST_BYTES) return `${used}; ${room}.`;
  return `Warning: ${used}; ${room}, and there are ${articles}.`;
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
