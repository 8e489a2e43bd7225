import type { Site } from './site';

const MOST_BYTES_READ = 20_000_000;
const MOST_BYTES_KEPT = 200_000_000;
const DAY_SECONDS = 86_400;

/** What a server is started with, so that Next.js need not read the site's settings to know it. */
export function pictureVariable(pictures: Site['pictures']): Record<string, string> {
  return { BROADSHEET_PICTURES: JSON.stringify(pictures) };
}

function ofThisProcess(): Site['pictures'] {
  const written = process.env.BROADSHEET_PICTURES;
  return written ? JSON.parse(written) : { optimize: [], privateNetwork: false };
}

/** Next.js's settings for pictures of the named origins: no others, no local ones, no redirects. */
export function pictureConfig() {
  const { optimize, privateNetwork } = ofThisProcess();
  return {
    remotePatterns: optimize.map((origin) => new URL('/**', origin)),
    localPatterns: [],
    maximumRedirects: 0,
    dangerouslyAllowLocalIP: privateNetwork,
    deviceSizes: [480, 720, 1080, 1440, 2048],
    imageSizes: [128, 192, 256, 384],
    maximumResponseBody: MOST_BYTES_READ,
    maximumDiskCacheSize: MOST_BYTES_KEPT,
    minimumCacheTTL: DAY_SECONDS,
  };
}

/** Whether a picture is of an origin that the site names, now and when this process began. */
export function isOptimized(source: string, { optimize }: Site['pictures']): boolean {
  const origin = /^https?:\/\/[^/?#]+(?=[/?#])/i.exec(source)?.[0].toLowerCase();
  return Boolean(origin && optimize.includes(origin) && ofThisProcess().optimize.includes(origin));
}
