import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The id of the build that this process serves. */
export function currentBuild(): string {
  return buildOf(path.resolve('.next/server'));
}

const builds = new Map<string, string>();

/**
 * The id of the build: a page names the scripts and styles of the build that made it. Empty while
 * a build is being made, and in development: then nothing is kept.
 */
export function buildOf(serverFolder: string): string {
  const known = builds.get(serverFolder);
  if (known !== undefined) return known;
  const file = path.join(serverFolder, '..', 'BUILD_ID');
  if (!existsSync(file)) return '';
  const id = readFileSync(file, 'utf8');
  builds.set(serverFolder, id);
  return id;
}
