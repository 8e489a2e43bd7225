// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash of the names and texts of files, and of the files in folders; tests do not count, nor
 * what goes while it is looked at, as an editor's own files do. It leans on no package.
 * @param {string[]} places
 * @param {string} [folder] that they are seen from
 */
export function hashOfFiles(places, folder = '.') {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesOf(folder, place))) {
    const text = readIfThere(path.join(folder, file));
    if (text) hash.update(file).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * @param {string} folder
 * @param {string} place
 */
function filesOf(folder, place) {
  const full = path.join(folder, place);
  if (isFile(full)) return [place];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => !/\.test\.ts$|golden/.test(file) && isFile(path.join(folder, file)))
    .toSorted();
}

/** @param {string} file */
function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
