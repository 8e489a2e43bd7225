import type { NextConfig } from 'next';
import { CARRIED_FOLDER } from '../../archive/store/snapshot';
import { isForFunctions } from './is-for-functions';
import { isPreview } from './is-preview';
import { otherBinary } from './other-binary';

/**
 * What Next.js's settings say where functions will run the program; nothing for other builds. The
 * platform keeps the pages, and files are named to the tracing that no `import` leads to.
 */
export function carriedConfig(): Partial<NextConfig> {
  const { BROADSHEET_CARRIED, BROADSHEET_PICTURES, NOINDEX = isPreview() ? '1' : '' } = process.env;
  if (!BROADSHEET_CARRIED) return {};
  return {
    env: { BROADSHEET_CARRIED, BROADSHEET_PICTURES, NOINDEX },
    cacheHandler: undefined,
    outputFileTracingIncludes: { '/**': [`${CARRIED_FOLDER}/**`] },
    outputFileTracingExcludes: { '/**': [`node_modules/${otherBinary()}/**`] },
  };
}

/** Throws where functions would have no site: `next build` alone knows of none. */
export function expectSite(): void {
  if (isForFunctions() && !process.env.BROADSHEET_CARRIED) {
    throw new Error('Build with "npm run build": "next build" alone puts no site into functions.');
  }
}
