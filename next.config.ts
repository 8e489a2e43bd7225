import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { carriedConfig, expectSite } from './lib/build/functions/carried-config';
import { FIXED_HEADERS } from './lib/policy/fixed-headers';
import { pictureConfig } from './lib/settings/picture-config';
import { ASSET_PREFIX, BASE_PATH, BROWSER_CONSTANTS } from './lib/settings/place';

/** The router's own client components, of which a reader's browser needs none. */
const ROUTER_MODULES = [
  '**/next/dist/**/client/components/**/*.js',
  '**/next/dist/**/lib/framework/boundary-components.js',
  '**/next/dist/**/lib/metadata/generate/icon-mark.js',
];
const emptyModule = {
  condition: { all: ['browser' as const, 'production' as const] },
  loaders: ['./lib/build/empty-module.cjs'],
};

/** Cuts every rendered page into pieces for the router, which means rendering it once more. */
const SEGMENTS_MODULE = '**/next/dist/**/app-render/collect-segment-data.js';

const carried = carriedConfig();

const config: NextConfig = {
  // `npm run standalone` wants a folder with all that a server needs.
  output: process.env.BROADSHEET_OUTPUT === 'standalone' ? 'standalone' : undefined,
  poweredByHeader: false,
  basePath: BASE_PATH,
  assetPrefix: ASSET_PREFIX || undefined,
  // The proxy knows every true address; Next.js would answer unknown ones with a redirect first.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ['libsql', 'opencc-js', 'piscina'],
  // Of resized pictures alone: pages are the server's to keep.
  cacheHandler: `${import.meta.dirname}/lib/pages/cache-handler.mjs`,
  cacheMaxMemorySize: 0,
  // One that routes share is started by inline scripts; ours have one entry, and so one runtime.
  experimental: { turbopackSharedRuntime: false },
  images: pictureConfig(),
  // Where Next.js serves alone; everything else passes the proxy.
  headers: async () =>
    ['/_next/:path*', '/_broadsheet/:path*'].map((source) => ({
      source,
      headers: Object.entries(FIXED_HEADERS).map(([key, value]) => ({ key, value })),
    })),
  // `npm test` checks types; a reader's `npm start` need not.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {
      'next/dist/client/app-next-turbopack.js': { browser: './app/_browser/entry.ts' },
    },
    rules: {
      ...Object.fromEntries(ROUTER_MODULES.map((modules) => [modules, emptyModule])),
      '**/app/style/pages/*.css': { loaders: ['./lib/build/one-sheet.cjs'], type: 'css' },
      [SEGMENTS_MODULE]: { condition: 'production', loaders: ['./lib/build/no-segments.cjs'] },
    },
  },
  ...carried,
  env: { BASE_PATH, ASSET_PREFIX, ...carried.env },
  compiler: { define: BROWSER_CONSTANTS },
};

export default function configOf(phase: string): NextConfig {
  if (phase === PHASE_PRODUCTION_BUILD) expectSite();
  return config;
}
