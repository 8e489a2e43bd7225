import { lstatSync } from 'node:fs';
import path from 'node:path';
import { readCascade } from '../../content/cascade';
import { CONTENT_FILE } from '../../content/content-file';
import { parseFrontMatter } from '../../content/front-matter';
import { parseSourcePath } from '../../content/source-path';
import { cleanSource } from '../../content/source-text';
import { decodeText } from '../../encoding/decode';
import type { Branch, Cascade, Site } from '../../settings/site';
import { readFile } from './read-file';

const BRANCH = /(^|\/)_index(\.[^/]+)?$/;

/**
 * What the `_index` files among these paths below `content/` give to their folders; outer first. One
 * that may not be read gives what is `known` of it.
 */
export function readCascades(siteFolder: string, paths: string[], known: Cascade[]): Cascade[] {
  const files = paths.filter(isBranch);
  files.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return files.flatMap((file) => {
    const text = readIfMay(path.join(siteFolder, 'content', file));
    if (text === null) return known.filter((cascade) => cascade.file === file);
    if (!/cascade/i.test(text)) return [];
    return readCascade(file, parseFrontMatter(cleanSource(text, ignore), ignore).data);
  });
}

/** Those that are known, with what the files that are told of say now, where they are there. */
export function replaceCascades(
  known: Cascade[],
  siteFolder: string,
  { told, there }: { told: string[]; there: string[] },
): Cascade[] {
  const ofFiles = known.filter(({ file }) => file !== '');
  const readable = told.filter((file) => there.includes(file));
  const now = readCascades(siteFolder, readable, ofFiles);
  const before = ofFiles.filter(({ file }) => told.includes(file));
  const isSame = JSON.stringify(before) === JSON.stringify(now);
  return isSame ? ofFiles : [...ofFiles.filter(({ file }) => !told.includes(file)), ...now];
}

/** The file's own reading reports what is wrong with it. */
function ignore(): void {}

/** Null for a file that may not be read; one that is not there, or is none, says nothing. */
export function readIfMay(file: string): string | null {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (!found?.isFile() && !found?.isSymbolicLink()) return '';
    return decodeText(readFile(file) ?? new Uint8Array())?.text ?? '';
  } catch {
    return null;
  }
}

/**
 * The folders of these paths that have an `_index` file, as far as something depends on it: at the
 * top every folder is a section, whose name alone may be spelled otherwise, and those of a
 * taxonomy are none.
 */
export function listBranches(paths: string[], site: Site): Branch[] {
  if (!needsBranches(site)) return [];
  const branches = paths.filter(isBranch).flatMap((file) => {
    const { folders, language } = parseSourcePath(file, site);
    if (site.taxonomies.includes(folders[0] ?? '')) return [];
    if (folders.length === 0 || (folders.length === 1 && site.addresses.lowerCase)) return [];
    const folder = path.posix.dirname(file.normalize('NFC'));
    return { folder, language: language ?? site.defaultLanguage };
  });
  return [...new Map(branches.map((branch) => [JSON.stringify(branch), branch]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, branch]) => branch);
}

function needsBranches({ addresses, folderSections }: Site): boolean {
  const { permalinks, listPermalinks } = addresses;
  const patterns = [permalinks, listPermalinks.section].flatMap((some) => Object.values(some));
  return (
    !folderSections ||
    !addresses.lowerCase ||
    patterns.some((pattern) => pattern.includes(':sections'))
  );
}

export function isBranch(file: string): boolean {
  return CONTENT_FILE.test(file) && BRANCH.test(file.replace(CONTENT_FILE, ''));
}
