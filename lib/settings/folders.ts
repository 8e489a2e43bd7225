import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';

/** The folder with the settings, `content/` and `static/`: `SITE_DIR`, or where npm was started. */
export function siteFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.SITE_DIR || '.');
}

/**
 * Where everything derived from one site is kept: its store and its rendered pages. Two sites
 * never share a folder, so nothing of one can show up in the other. `DATA_DIR` sets another place.
 */
export function dataFolder(): string {
  const folder = realpathSync(siteFolder());
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const root = process.env.DATA_DIR || '.broadsheet';
  return path.resolve(/* turbopackIgnore: true */ root, `${path.basename(folder)}-${hash}`);
}
