import type { Site } from './site';

const MOST_BYTES_READ = 20_000_000;
const MOST_BYTES_KEPT = 200_000_000;
const DAY_SECONDS = 86_400;

/** Where a process says whose pictures it makes smaller: pages may not offer more than that. */
const NAME = 'BROADSHEET_OPTIMIZED_ORIGINS';

/** Next.js's settings for pictures of the named origins: no others, no local ones, no redirects. */
export function pictureConfig({ optimize, privateNetwork }: Site['pictures']) {
  process.env[NAME] = optimize.join(' ');
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
  if (!origin || !optimize.includes(origin)) return false;
  return (process.env[NAME] ?? '').split(' ').includes(origin);
}
