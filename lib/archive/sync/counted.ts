import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isGone } from './read-file';

/**
 * What below a folder of the site counts as a file, for a look at everything and at single paths
 * alike:
 *
 * - No name that begins with `.` or `#` or ends with `~`, as in Hugo, and nothing in a folder
 *   called so: those are of systems and editors.
 * - Only regular files: pipes, sockets and devices are never opened, and a folder is a folder,
 *   whatever its name.
 * - A link to a file stands for that file, as long as this lies in the site or in the folder that
 *   is looked at; a link to a folder is not followed.
 */
export interface Bounds {
  folder: string;
  /** Real paths of the folders that links may lead into. */
  inside: () => Promise<string[]>;
}

/** Whether a part of a path has a name that does not count; `..` leads to a folder beside. */
export function isHidden(file: string): boolean {
  return file.split('/').some((name) => /^[.#]|~$/.test(name) && name !== '..');
}

/** The rule for `folder`, which may itself be a link to anywhere. */
export function boundsOf(folder: string, siteFolder: string): Bounds {
  let inside: Promise<string[]> | undefined;
  return {
    folder,
    inside: () => {
      inside ??= Promise.all([folder, siteFolder].map((one) => realpath(one).catch(() => one)));
      return inside;
    },
  };
}

/** The size and time of what counts at this path; null for nothing. Throws what the system says. */
export async function measure(
  { folder, inside }: Bounds,
  file: string,
): Promise<{ size: number; mtime: number } | null> {
  const full = path.join(folder, file);
  try {
    const found = await lstat(full);
    if (found.isFile()) return measured(found);
    if (!found.isSymbolicLink()) return null;
    const target = await realpath(full);
    if (!(await inside()).some((root) => target.startsWith(root + path.sep))) return null;
    const linked = await stat(target);
    return linked.isFile() ? measured(linked) : null;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function measured({ size, mtimeMs }: { size: number; mtimeMs: number }) {
  return { size, mtime: Math.trunc(mtimeMs) };
}

/** Whether a folder around this path is a link, so that a look at everything would not come by. */
export async function isBehindLink(folder: string, file: string): Promise<boolean> {
  const parent = path.posix.dirname(file);
  if (parent === '.') return false;
  const found = await lstat(path.join(folder, parent)).catch(() => null);
  return Boolean(found?.isSymbolicLink()) || isBehindLink(folder, parent);
}
