import path from 'node:path';
import { isHidden } from '../archive/sync/counted';
import { isIndex } from '../content/bundles';
import { CONTENT_FILE } from '../content/content-file';

/**
 * Where a file of the bundle of a content file lies below `content/`; null for what is none: of an
 * article without one, hidden, elsewhere, or a text.
 */
export function bundleFileOf(article: string, file: string): string | null {
  const isInside = path.posix.normalize(file) === file && !file.startsWith('..');
  if (!isIndex(article) || !isInside || file.startsWith('/') || isHidden(file)) return null;
  return CONTENT_FILE.test(file) ? null : path.posix.join(path.posix.dirname(article), file);
}
