import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { findBundles, isIndex, isPartOfBundle } from '../../content/bundles';
import { CONTENT_FILE, hasFrontMatter, isHtmlFile, OTHER_FORMAT } from '../../content/content-file';
import { decodeText } from '../../encoding/decode';
import { isGone } from '../../settings/gone';
import type { Site } from '../../settings/site';
import { readFile } from './read-file';

/** The leaf bundles among files below the content folder. */
export function listBundles(contentFolder: string, files: string[], site: Site): Set<string> {
  const indexes = files.filter((file) => isIndex(file) && isContent(contentFolder, file));
  return findBundles(indexes, site);
}

/**
 * Whether one of these paths belongs to a bundle, which the folders around it tell; or may do so,
 * where a link or a pipe there is called like what would tell.
 */
export function areInBundles(contentFolder: string, paths: string[], site: Site): boolean {
  const around = listAround(contentFolder, paths);
  if (around.some(({ file, isFile }) => !isFile && INDEX.test(file))) return true;
  const names = around.map(({ file }) => file);
  const bundles = listBundles(contentFolder, names, site);
  return paths.some((file) => isPartOfBundle(file, bundles));
}

const INDEX = /(?:^|\/)_?index\.[^/]*$/;

function isContent(contentFolder: string, file: string): boolean {
  if (isHtmlFile(file)) return isHtmlPage(path.join(contentFolder, file));
  return CONTENT_FILE.test(file) || OTHER_FORMAT.test(file);
}

/** Whether HTML is an article, or may be one. */
export function isHtmlPage(full: string): boolean {
  try {
    return hasFrontMatter(decodeText(readFile(full) ?? new Uint8Array())?.text ?? '');
  } catch {
    return true;
  }
}

/** What is in the folders around some paths, besides folders. */
function listAround(contentFolder: string, paths: string[]): { file: string; isFile: boolean }[] {
  const folders = new Set(paths.flatMap(foldersAround));
  return [...folders].flatMap((folder) =>
    listEntries(path.join(contentFolder, folder))
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({ file: path.posix.join(folder, entry.name), isFile: entry.isFile() })),
  );
}

function foldersAround(file: string): string[] {
  const folder = path.posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAround(folder)];
}

function listEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}
