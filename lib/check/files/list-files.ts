import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/** A name in a folder, by its path with `/`. */
export interface Entry {
  path: string;
  isFolder: boolean;
}

/** Everything below a folder but what is in hidden ones, by path; what may not be read is left out. */
export function listAll(folder: string, below = ''): Entry[] {
  return listIn(folder, below).flatMap((entry) => {
    const isOpen = entry.isFolder && !path.posix.basename(entry.path).startsWith('.');
    return isOpen ? [entry, ...listAll(folder, entry.path)] : [entry];
  });
}

/** What is in the folders around some files, and nothing below. */
export function listAround(folder: string, files: string[]): Entry[] {
  const folders = new Set(files.flatMap(foldersAround));
  return [...folders].toSorted().flatMap((one) => listIn(folder, one));
}

function foldersAround(file: string): string[] {
  const around = path.posix.dirname(file);
  return around === '.' ? [''] : [around, ...foldersAround(around)];
}

function listIn(folder: string, below: string): Entry[] {
  return read(path.join(folder, below))
    .map((entry) => ({
      path: path.posix.join(below, entry.name),
      isFolder: entry.isDirectory(),
    }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function read(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Whether it may not be read, or is not there, the sync tells.
    return [];
  }
}
