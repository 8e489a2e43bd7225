import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Bounds } from '../../settings/bounds';
import { isGone } from '../../settings/gone';
import { isBehindLink, isHidden, lookAt, type Reason } from './counted';

/** A file below a folder: its path with `/`, its size in bytes, its time in milliseconds. */
export interface ScannedFile {
  path: string;
  size: number;
  mtime: number;
}

/** A file or a folder that is there and may not be read; what is known of it stays as it is. */
export interface Unread {
  /** As that of a file; a folder stands for everything in it. */
  path: string;
  error: unknown;
}

/** Something that is there and does not count. */
export interface LeftOut extends Reason {
  path: string;
}

/** What a look at a folder found; `isThere` is whether the folder itself is. */
export interface Scan {
  files: ScannedFile[];
  unread: Unread[];
  leftOut: LeftOut[];
  isThere: boolean;
}

const AT_ONCE = 64;

/** Every file below `folder`, by path; `counted.ts` says what is one. Never throws. */
export async function scanFolder(folder: string, bounds: Bounds): Promise<Scan> {
  const paths: string[] = [];
  const unread: Unread[] = [];
  const isThere = await collect('');
  const described = await describe(folder, paths.toSorted(), bounds);
  return { ...described, unread: [...unread, ...described.unread], isThere };

  async function collect(below: string): Promise<boolean> {
    const entries = await list(below);
    for (const entry of entries ?? []) {
      if (isHidden(entry.name)) continue;
      const inside = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await collect(inside);
      else paths.push(inside);
    }
    return entries !== null;
  }

  async function list(below: string): Promise<Dirent[] | null> {
    try {
      return await readdir(path.join(folder, below), { withFileTypes: true });
    } catch (error) {
      if (isGone(error)) return null;
      unread.push({ path: below, error });
      return [];
    }
  }
}

/** The files of `folder` at these paths, in their order, as `scanFolder` would find them. */
export async function describeFiles(
  folder: string,
  paths: string[],
  bounds: Bounds,
): Promise<Omit<Scan, 'isThere'>> {
  const counted: string[] = [];
  for (const file of paths) {
    if (!isHidden(file) && !(await isBehindLink(folder, file))) counted.push(file);
  }
  return describe(folder, counted, bounds);
}

async function describe(
  folder: string,
  paths: string[],
  bounds: Bounds,
): Promise<Omit<Scan, 'isThere'>> {
  const files: ScannedFile[] = [];
  const unread: Unread[] = [];
  const leftOut: LeftOut[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const found = await Promise.allSettled(
      some.map((file) => lookAt(path.join(folder, file), bounds)),
    );
    for (const [index, result] of found.entries()) {
      const file = some[index] ?? '';
      if (result.status === 'rejected') unread.push({ path: file, error: result.reason });
      else if (!result.value) continue;
      else if ('size' in result.value) files.push({ path: file, ...result.value });
      else leftOut.push({ path: file, ...result.value });
    }
  }
  return { files, unread, leftOut };
}
