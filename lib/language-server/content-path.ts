import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path below `content/` of what an editor has open; of what lies elsewhere, or nowhere yet, its
 * name alone.
 */
export function contentPath(uri: string, siteFolder: string): string {
  const file = URL.canParse(uri) && uri.startsWith('file:') ? fileURLToPath(uri) : uri;
  const below = path.relative(path.join(siteFolder, 'content'), file);
  const isOutside = below.startsWith('..') || path.isAbsolute(below);
  return isOutside ? path.posix.basename(uri) : below.split(path.sep).join('/');
}
