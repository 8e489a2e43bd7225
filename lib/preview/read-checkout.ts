import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isHidden } from '../archive/sync/counted';
import { readContent } from '../archive/sync/read-file';
import { findBounds, placeOf } from '../settings/bounds';
import { siteFolder } from '../settings/folders';
import { nullWhereGone } from '../settings/gone';
import type { Site } from '../settings/site';

/**
 * The bytes of a file below `content/` as it lies there now; null for what is not there, and for what
 * a sync would not open either: hidden names, and links that lead out of the site.
 */
export async function readCheckout(file: string, site: Site): Promise<Uint8Array | null> {
  if (isHidden(file)) return null;
  const folder = siteFolder();
  const asked = path.join(/* turbopackIgnore: true */ folder, 'content', file);
  const full = await realpath(/* turbopackIgnore: true */ asked).catch(nullWhereGone);
  if (full === null) return null;
  const roots = site.languages.flatMap(({ contentRoots }) => contentRoots);
  const folders = roots.map((root) => path.posix.join('content', root.folder));
  if (placeOf(full, await findBounds(folder, folders)) !== 'inside') return null;
  const found = await stat(/* turbopackIgnore: true */ full);
  return found.isFile() ? readContent(full, found.size) : null;
}
