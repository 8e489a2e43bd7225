import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file below a folder: its path with `/`, its size in bytes, its time in milliseconds. */
export interface ScannedFile {
  path: string;
  size: number;
  mtime: number;
}

const AT_ONCE = 64;

/** Every file below `folder`, by path; none when the folder is not there. Hidden ones are left out. */
export async function scanFolder(folder: string): Promise<ScannedFile[]> {
  const paths: string[] = [];
  await collect('');
  return describeFiles(folder, paths.toSorted());

  async function collect(below: string): Promise<void> {
    for (const entry of await list(path.join(folder, below))) {
      if (entry.name.startsWith('.') || entry.name.endsWith('~')) continue;
      const inside = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await collect(inside);
      else paths.push(inside);
    }
  }
}

/** The files of `folder` at these paths, in their order; what is no file is left out. */
export async function describeFiles(folder: string, paths: string[]): Promise<ScannedFile[]> {
  const files: ScannedFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE).map((file) => describe(folder, file));
    files.push(...(await Promise.all(some)).filter((file) => file !== null));
  }
  return files;
}

async function describe(folder: string, file: string): Promise<ScannedFile | null> {
  try {
    const found = await stat(path.join(folder, file));
    return found.isFile()
      ? { path: file, size: found.size, mtime: Math.trunc(found.mtimeMs) }
      : null;
  } catch {
    // Gone since the folder was listed, or a link that leads nowhere.
    return null;
  }
}

async function list(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
