import { existsSync, readFileSync } from 'node:fs';
import { pictureOrigins } from '../../settings/picture-config';
import { readBasePath } from '../../settings/place';
import type { Site } from '../../settings/site';

/** Where Next.js notes what a build needs, and how it was configured. */
const NEEDED = '.next/required-server-files.json';

/**
 * What Next.js reads in place of `next.config.ts`, as the server does that it writes for
 * `output: 'standalone'`: no compiler is loaded for it, and none has to be there. Pictures are those
 * of the site that is served. Ends the process where the build is
 * for another path of a host than `BASE_PATH`.
 */
export function configVariable(pictures: Site['pictures']): Record<string, string> {
  if (!existsSync(NEEDED)) return {};
  const { config } = JSON.parse(readFileSync(NEEDED, 'utf8'));
  // As it was asked for: in bundles the variable itself is a constant.
  const { BASE_PATH: asked } = process.env;
  if (asked !== undefined && readBasePath(asked) !== config.basePath) {
    console.error(
      `BASE_PATH: found "${asked}"; expected "${config.basePath}", for which this was built`,
    );
    process.exit(1);
  }
  const images = { ...config.images, ...pictureOrigins(pictures) };
  return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify({ ...config, images }) };
}
