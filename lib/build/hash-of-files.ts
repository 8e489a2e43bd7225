import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { nullWhereGone } from '../settings/gone';

/**
 * One hash of the names and texts of files, and of the files in folders; tests do not count, nor
 * what goes while it is looked at, as an editor's own files do.
 */
export function hashOfFiles(places: string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesOf)) {
    const text = readIfThere(file);
    if (text) hash.update(file).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

function filesOf(place: string): string[] {
  if (isFile(place)) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => !/\.test\.ts$|golden/.test(file) && isFile(file))
    .toSorted();
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    return nullWhereGone(error);
  }
}
