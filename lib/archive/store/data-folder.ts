import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { siteFolder } from '../../settings/folders';
import { isGone } from '../../settings/gone';
import { showsUnpublished } from '../../settings/unpublished';
import { isLocked } from './lock';

/** In each data folder: where the site that it belongs to lies, seen from `DATA_DIR`. */
const MARK = 'site.json';

/** No site's folder is called so. */
const UNPUBLISHED = '.unpublished';

/** The data folder of this process's site once it is marked, with what it was found for. */
let settled = { root: '', site: '', folder: '' };

/**
 * Where everything derived from this process's site is kept: its store and its rendered pages.
 * Two sites never share a folder, so nothing of one can show up in the other. A site that moved
 * together with `DATA_DIR` has its old one, and one that alone was moved or renamed the only one
 * whose site is no longer there.
 */
export function dataFolder(): string {
  const root = dataRoot();
  return findFolder(root, placeOf(root)).folder;
}

/** Makes the data folder of this process's site, and marks it as its own. */
export function keepDataFolder(): string {
  const root = dataRoot();
  mkdirSync(root, { recursive: true });
  const site = placeOf(root);
  const { folder, whose } = findFolder(root, site);
  if (whose === 'own') return folder;
  const mark = path.join(folder, MARK);
  if (whose === 'left') rmSync(mark);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(mark, `${JSON.stringify({ site })}\n`, { flag: 'wx' });
  } catch (error) {
    // Another process took it in the same moment.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return keepDataFolder();
}

function findFolder(root: string, site: string) {
  if (settled.root === root && settled.site === site) return { ...settled, whose: 'own' };
  const marked = listMarked(root);
  const own = marked.find((one) => one.site === site);
  if (own) {
    settled = { root, site, folder: own.folder };
    return { folder: own.folder, whose: 'own' };
  }
  const left = marked.filter((one) => !existsSync(path.join(root, one.site)));
  const [only, another] = left.filter(({ folder }) => !isLocked(folder));
  if (only && !another) return { folder: only.folder, whose: 'left' };
  return { folder: freeFolder(root, marked), whose: 'nobody' };
}

/**
 * The folder of all data: `DATA_DIR`, or `.broadsheet` where npm was started; below it, one apart for
 * what also holds what is not published.
 */
export function dataRoot(): string {
  const root = path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || '.broadsheet');
  return showsUnpublished() ? path.join(root, UNPUBLISHED) : root;
}

/** Where the site lies, seen from the folder of all data, with `/`. */
function placeOf(root: string): string {
  const place = path.relative(realOf(root), realpathSync(siteFolder()));
  return place.split(path.sep).join('/') || '.';
}

function realOf(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

interface Marked {
  folder: string;
  site: string;
}

function listMarked(root: string): Marked[] {
  return list(root).flatMap((name) => {
    const site = readMark(path.join(root, name, MARK));
    return site === undefined ? [] : { folder: path.join(root, name), site };
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

function readMark(file: string): string | undefined {
  try {
    const { site } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof site === 'string' ? site : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that no site has, named like this one's, for those who look into it. */
function freeFolder(root: string, marked: Marked[]): string {
  const name = path.basename(realpathSync(siteFolder())) || 'site';
  for (let number = 1; ; number += 1) {
    const folder = path.join(root, number === 1 ? name : `${name}-${number}`);
    if (!marked.some((one) => one.folder === folder)) return folder;
  }
}
