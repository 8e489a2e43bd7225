import { existsSync, readFileSync } from 'node:fs';
import { pictureOrigins } from '../../settings/picture-config';
import type { Site } from '../../settings/site';

/** Where Next.js notes what a build needs, and how it was configured. */
const NEEDED = '.next/required-server-files.json';

/**
 * What Next.js reads in place of `next.config.ts`, as the server does that it writes for
 * `output: 'standalone'`: no compiler is loaded for it, and none has to be there. Pictures are those
 * of the site that is served.
 */
export function configVariable(pictures: Site['pictures']): Record<string, string> {
  if (!existsSync(NEEDED)) return {};
  const { config } = JSON.parse(readFileSync(NEEDED, 'utf8'));
  const images = { ...config.images, ...pictureOrigins(pictures) };
  return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify({ ...config, images }) };
}
