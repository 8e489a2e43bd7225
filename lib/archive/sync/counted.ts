import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Bounds, placeOf } from '../../settings/bounds';
import { isGone, nullWhereGone } from '../../settings/gone';

/**
 * What below a folder of the site counts as a file, for a look at everything and at single paths
 * alike:
 *
 * - No name that begins with `.` or `#` or ends with `~`, as in Hugo, and nothing in a folder
 *   called so: those are of systems and editors.
 * - Only regular files: pipes, sockets and devices are never opened, and a folder is a folder,
 *   whatever its name.
 * - A link to a file stands for that file, as long as this lies within the site's bounds; a link to
 *   a folder is not followed.
 */
export interface Counted {
  /** In bytes. */
  size: number;
  /** In milliseconds. */
  mtime: number;
}

/** Why something that is there does not count, for an editor. */
export interface Reason {
  /** Of the rule `left-out`. */
  variant: string;
  found: string;
}

/** Whether a part of a path has a name that does not count; `..` leads to a folder beside. */
export function isHidden(file: string): boolean {
  return file.split('/').some((name) => /^[.#]|~$/.test(name) && name !== '..');
}

/** What is at this path; null for nothing, and for a folder. Throws what the system says. */
export async function lookAt(full: string, bounds: Bounds): Promise<Counted | Reason | null> {
  try {
    const found = await lstat(full);
    if (found.isFile()) return { size: found.size, mtime: Math.trunc(found.mtimeMs) };
    if (found.isDirectory()) return null;
    return found.isSymbolicLink() ? await follow(full, bounds) : noFile(found);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

async function follow(link: string, bounds: Bounds): Promise<Counted | Reason> {
  const target = await realpath(link).catch(nullWhereGone);
  if (target === null) return { variant: 'nowhere', found: await readlink(link) };
  const place = placeOf(target, bounds);
  if (place !== 'inside') return { variant: place, found: target };
  const found = await stat(target);
  if (found.isDirectory()) return { variant: 'folder', found: target };
  return found.isFile() ? { size: found.size, mtime: Math.trunc(found.mtimeMs) } : noFile(found);
}

function noFile(found: { isFIFO: () => boolean; isSocket: () => boolean }): Reason {
  const variant = found.isFIFO() ? 'pipe' : found.isSocket() ? 'socket' : 'device';
  return { variant, found: variant };
}

/** Whether a folder around this path is a link, so that a look at everything would not come by. */
export async function isBehindLink(folder: string, file: string): Promise<boolean> {
  const parent = path.posix.dirname(file);
  if (parent === '.') return false;
  const found = await lstat(path.join(folder, parent)).catch(() => null);
  return Boolean(found?.isSymbolicLink()) || isBehindLink(folder, parent);
}
