import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../settings/site';

type Place = Pick<Site, 'languages'>;

/**
 * The content file that somebody names, by its path below `content/`: seen from the folder where they
 * are, the site's, or one of its content; null for none that is there.
 */
export function findWrittenPath(
  written: string,
  { siteFolder, from, site }: { siteFolder: string; from: string; site: Place },
): string | null {
  const content = path.join(siteFolder, 'content');
  const roots = rootsOf(site).map((root) => path.join(content, root));
  const full = [from, siteFolder, content, ...roots]
    .map((folder) => path.resolve(folder, written))
    .find((file) => isFile(file) && roots.some((root) => isBelow(file, root)));
  return full === undefined ? null : path.relative(content, full).split(path.sep).join('/');
}

/** The same of a file that need not be there, seen from the site's folder or from one of its content. */
export function guessWrittenPath(written: string, site: Place): string {
  const named = path.posix.normalize(written);
  const below = path.posix.relative('content', named);
  const isWhole = rootsOf(site).some((root) => root !== '' && isBelow(below, root));
  return isWhole || named.startsWith('content/') ? below : named;
}

/** `content/` itself is there whatever the languages have. */
function rootsOf({ languages }: Place): string[] {
  const own = languages.flatMap(({ contentRoots }) => contentRoots.map(({ folder }) => folder));
  return [...new Set(['', ...own])];
}

function isBelow(file: string, folder: string): boolean {
  const place = path.relative(folder, file);
  return place !== '' && !place.startsWith('..') && !path.isAbsolute(place);
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
