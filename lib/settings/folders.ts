import path from 'node:path';

/** The folder with the settings, `content/` and `static/`: `SITE_DIR`, or where npm was started. */
export function siteFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.SITE_DIR || '.');
}
