import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD_FOLDER } from './file';

let known = '';

/**
 * The id of the build that this process serves: a page names the scripts and styles of the build
 * that made it. Empty where there is none: then nothing is kept.
 */
export function currentBuild(): string {
  const file = path.join(BUILD_FOLDER, 'BUILD_ID');
  if (!known && existsSync(file)) known = readFileSync(file, 'utf8');
  return known;
}
