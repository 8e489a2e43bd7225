import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One hash of the names and texts of files, and of the files in folders; tests do not count. */
export function hashOfFiles(places: string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

function filesOf(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => !/\.test\.ts$|golden/.test(file) && statSync(file).isFile())
    .toSorted();
}
