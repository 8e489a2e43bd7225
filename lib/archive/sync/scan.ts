import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Bounds, boundsOf, isBehindLink, isHidden, measure } from './counted';
import { isGone } from './read-file';

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

/** What a look at a folder found; `isThere` is whether the folder itself is. */
export interface Scan {
  files: ScannedFile[];
  unread: Unread[];
  isThere: boolean;
}

const AT_ONCE = 64;

/** Every file below `folder`, by path; `counted.ts` says what is one. Never throws. */
export async function scanFolder(folder: string, siteFolder: string): Promise<Scan> {
  const paths: string[] = [];
  const unread: Unread[] = [];
  const isThere = await collect('');
  const described = await describe(boundsOf(folder, siteFolder), paths.toSorted());
  return { files: described.files, unread: [...unread, ...described.unread], isThere };

  async function collect(below: string): Promise<boolean> {
    const entries = await list(below);
    for (const entry of entries ?? []) {
      if (isHidden(entry.name)) continue;
      const inside = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await collect(inside);
      else if (entry.isFile() || entry.isSymbolicLink()) paths.push(inside);
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
  siteFolder: string,
): Promise<Omit<Scan, 'isThere'>> {
  const bounds = boundsOf(folder, siteFolder);
  const counted: string[] = [];
  for (const file of paths) {
    if (!isHidden(file) && !(await isBehindLink(folder, file))) counted.push(file);
  }
  return describe(bounds, counted);
}

async function describe(bounds: Bounds, paths: string[]): Promise<Omit<Scan, 'isThere'>> {
  const files: ScannedFile[] = [];
  const unread: Unread[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const found = await Promise.allSettled(some.map((file) => measure(bounds, file)));
    for (const [index, result] of found.entries()) {
      const file = some[index] ?? '';
      if (result.status === 'rejected') unread.push({ path: file, error: result.reason });
      else if (result.value) files.push({ path: file, ...result.value });
    }
  }
  return { files, unread };
}
