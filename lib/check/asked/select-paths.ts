import { lstatSync } from 'node:fs';
import path from 'node:path';
import { CheckError } from '../check-error';
import type { CommandWords } from '../command/words';
import type { SitePlace } from './site-place';

/** Whether a file is asked about, by its path below `content/`. */
export type IsAsked = (file: string) => boolean;

/**
 * The paths below `content/` of files and folders as somebody wrote them: seen from `folder`, from
 * the site's, or from `content/`; an empty one stands for everything. Throws `CheckError` for what is
 * not there, or no content.
 */
export function selectPaths(
  written: string[],
  folder: string,
  place: SitePlace,
  say: CommandWords,
): string[] {
  return written.map((one) => {
    const bases = [folder, place.siteFolder, place.contentFolder];
    const full = bases.map((base) => path.resolve(base, one)).find(isThere);
    if (full === undefined) throw new CheckError(say.notThere(one));
    if (isAround(full, place.siteFolder)) return '';
    const below = place.below(full);
    if (below === undefined) throw new CheckError(say.notContent(one));
    return below;
  });
}

/** Takes the files that are, or lie below, one of some paths; all of them where there is no path. */
export function askFor(paths: string[] | undefined): IsAsked {
  if (paths === undefined) return () => true;
  const names = paths.map((one) => one.normalize('NFC'));
  if (names.includes('')) return () => true;
  const exact = new Set(names);
  return (file) => {
    const name = file.normalize('NFC');
    return exact.has(name) || parentsOf(name).some((parent) => exact.has(parent));
  };
}

function parentsOf(name: string): string[] {
  const parts = name.split('/');
  return parts.map((_, index) => parts.slice(0, index).join('/')).filter(Boolean);
}

/** Whether a folder is the site's, or one that this lies in. */
function isAround(folder: string, siteFolder: string): boolean {
  const inside = path.relative(folder, siteFolder);
  return !/^\.\.(?:[\\/]|$)/.test(inside) && !path.isAbsolute(inside);
}

function isThere(full: string): boolean {
  return lstatSync(full, { throwIfNoEntry: false }) !== undefined;
}
