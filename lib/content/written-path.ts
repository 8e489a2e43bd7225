import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The content file that somebody names, by its path below `content/`: seen from the folder where they
 * are, the site's, or `content/` itself; null for none that is there.
 */
export function findWrittenPath(written: string, siteFolder: string, from: string): string | null {
  const content = path.join(siteFolder, 'content');
  const full = [from, siteFolder, content]
    .map((folder) => path.resolve(folder, written))
    .find((file) => isFile(file) && !path.relative(content, file).startsWith('..'));
  return full === undefined ? null : path.relative(content, full).split(path.sep).join('/');
}

/** The same of a file that need not be there. */
export function guessWrittenPath(written: string): string {
  return path.posix.normalize(written).replace(/^(?:\.\/)?content\//, '');
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
