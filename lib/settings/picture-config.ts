import type { Site } from './site';

const MOST_BYTES_READ = 20_000_000;
const MINUTES_SECONDS = 300;
const PICTURES = '*.{avif,jpeg,jpg,png,webp,AVIF,JPEG,JPG,PNG,WEBP}';

type Pictures = Pick<Site['pictures'], 'optimize' | 'privateNetwork'>;

/** What a server is started with, so that Next.js need not read the site's settings to know it. */
export function pictureVariable({ optimize, privateNetwork }: Pictures): Record<string, string> {
  return { BROADSHEET_PICTURES: JSON.stringify({ optimize, privateNetwork }) };
}

function ofThisProcess(): Pictures {
  const written = process.env.BROADSHEET_PICTURES;
  return written ? JSON.parse(written) : { optimize: [], privateNetwork: false };
}

/** Of Next.js's settings for pictures what the site decides. */
export function pictureOrigins({ optimize, privateNetwork } = ofThisProcess()) {
  return {
    remotePatterns: optimize.map((origin) => {
      const { protocol, hostname, port } = new URL(origin);
      return { protocol: protocolOf(protocol), hostname, port, pathname: '/**' };
    }),
    dangerouslyAllowLocalIP: privateNetwork,
  };
}

function protocolOf(text: string): 'http' | 'https' {
  return text === 'http:' ? 'http' : 'https';
}

/** Next.js's settings for pictures of the site and of the named origins: no others, no redirects. */
export function pictureConfig() {
  return {
    ...pictureOrigins(),
    // What stands at the root needs a pattern of its own: `/**/` is at least one folder.
    localPatterns: ['/', '/**/'].map((folders) => ({ pathname: folders + PICTURES })),
    maximumRedirects: 0,
    deviceSizes: [480, 720, 1080, 1440, 2048],
    imageSizes: [128, 192, 256, 384],
    maximumResponseBody: MOST_BYTES_READ,
    // Among the kept pages: the program's own folder may be read-only.
    customCacheHandler: true,
    // As the site's own files: a picture that an editor replaces is seen by then.
    minimumCacheTTL: MINUTES_SECONDS,
  };
}

/** Whether a picture is of an origin that the site names, now and when this process began. */
export function isOptimized(source: string, { optimize }: Pictures): boolean {
  const origin = /^https?:\/\/[^/?#]+(?=[/?#])/i.exec(source)?.[0].toLowerCase();
  return Boolean(origin && optimize.includes(origin) && ofThisProcess().optimize.includes(origin));
}
