import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_FILE, isHtmlFile } from '../../content/content-file';
import { type Bounds, findBounds } from '../../settings/bounds';
import { listContentRoots } from '../../settings/build-site';
import type { Settings } from '../../settings/schema/settings';
import type { Store } from '../store/store';
import { describeFiles, type Scan, scanFolder } from './scan';
import type { SiteFiles, StaticFile } from './site-files';
import { isBelow, listKept } from './unread';
import { chunks } from './write';

/** Whether a change of these paths below `content/` is one of articles alone. */
export function areArticles(paths: string[], settings: Settings): boolean {
  const roots = listContentRoots(settings);
  return paths.every((file) => {
    const isInside = roots.some((root) => isInRoot(root, file));
    // HTML may also be a file like any other, which is seen only where all of them are looked at.
    return isInside && CONTENT_FILE.test(file) && !isHtmlFile(file) && !isBundle(file);
  });
}

/** Whether a file's page has files of its own, which come and go with it. */
function isBundle(file: string): boolean {
  return path.posix.basename(file).startsWith('index.');
}

function isInRoot(root: string, file: string): boolean {
  return root === '' ? !file.startsWith('../') : file.startsWith(`${root}/`);
}

/** Whether one of these paths is a folder, or was one: files in it may have come or gone. */
export async function areFolders(
  store: Store,
  siteFolder: string,
  paths: string[],
): Promise<boolean> {
  for (const file of paths) {
    const found = await lstat(path.join(siteFolder, 'content', file)).catch(() => null);
    if (found?.isDirectory()) return true;
    const before = await store
      .selectFrom('files')
      .select('path')
      .where(isBelow('path', file))
      .union(
        store
          .selectFrom('addresses')
          .select('source as path')
          .where(isBelow('source', path.posix.join('content', file))),
      )
      // Of what was left out there is nothing but a problem.
      .union(store.selectFrom('problems').select('path').where(isBelow('path', file)))
      .limit(1)
      .executeTakeFirst();
    if (before) return true;
  }
  return false;
}

/**
 * Whether one of these paths is known in another of Unicode's forms. Some systems take both for one
 * file, and may tell of it in either; only a look at the folder says which files there are.
 */
export async function haveTwins(store: Store, paths: string[]): Promise<boolean> {
  const others = paths.flatMap((file) =>
    ['NFC', 'NFD'].map((form) => file.normalize(form)).filter((other) => other !== file),
  );
  for (const some of chunks(others)) {
    const files = store.selectFrom('files').select('path').where('path', 'in', some);
    if (await files.executeTakeFirst()) return true;
  }
  return false;
}

/** Every file of the site. */
export async function findAllFiles(
  store: Store,
  siteFolder: string,
  settings: Settings,
): Promise<SiteFiles> {
  const bounds = await boundsOf(siteFolder, settings);
  const scans: FolderScan[] = [];
  const missingRoots: string[] = [];
  for (const root of listContentRoots(settings)) {
    const scan = await scanFolder(path.join(siteFolder, 'content', root), bounds);
    scans.push({ folder: root, ...scan });
    if (!scan.isThere) missingRoots.push(root);
  }
  const statics = await findStatics(siteFolder, settings, bounds);
  const { files, unread, leftOut } = joinScans(scans);
  const content = files.concat(await listKept(store, unread));
  return {
    content: withoutIgnored(content, settings),
    statics: statics.files,
    paths: null,
    unread: withoutIgnored([...unread, ...statics.unread], settings),
    leftOut: withoutIgnored([...leftOut, ...statics.leftOut], settings),
    missingRoots,
  };
}

function boundsOf(siteFolder: string, settings: Settings): Promise<Bounds> {
  const roots = listContentRoots(settings).map((root) => path.posix.join('content', root));
  return findBounds(siteFolder, [...roots, ...settings.staticDirs]);
}

/** What was found, by paths below `folder`. */
interface FolderScan extends Omit<Scan, 'isThere'> {
  folder: string;
}

function joinScans(scans: FolderScan[]): Omit<Scan, 'isThere'> {
  return {
    files: scans.flatMap(({ folder, files }) => below(folder, files)),
    unread: scans.flatMap(({ folder, unread }) => below(folder, unread)),
    leftOut: scans.flatMap(({ folder, leftOut }) => below(folder, leftOut)),
  };
}

function below<Found extends { path: string }>(folder: string, found: Found[]): Found[] {
  return folder === ''
    ? found
    : found.map((one) => ({ ...one, path: path.posix.join(folder, one.path) }));
}

/** The files that are served as they are, by their paths below the site's folder. */
async function findStatics(
  siteFolder: string,
  { staticDirs, staticAt }: Settings,
  bounds: Bounds,
): Promise<{ files: StaticFile[] } & Pick<Scan, 'unread' | 'leftOut'>> {
  const placed: { at: string; files: StaticFile[] }[] = [];
  const scans: FolderScan[] = [];
  for (const dir of staticDirs) {
    const scan = await scanFolder(path.join(siteFolder, dir), bounds);
    scans.push({ folder: `../${dir}`, ...scan });
    for (const at of [staticAt[dir] ?? ''].flat()) {
      const files = scan.files.map((file) => ({
        path: path.posix.join(at, file.path),
        source: `${dir}/${file.path}`,
      }));
      placed.push({ at, files });
    }
  }
  const { unread, leftOut } = joinScans(scans);
  return { files: chooseByPath(placed), unread, leftOut };
}

/** Where several folders have a file of one path, that of the deepest place, or else the first. */
function chooseByPath(placed: { at: string; files: StaticFile[] }[]): StaticFile[] {
  const depthOf = ({ at }: { at: string }) => at.split('/').filter(Boolean).length;
  const nameOf = (file: StaticFile) => file.path.normalize('NFC');
  const taken = new Set<string>();
  return placed
    .toSorted((a, b) => depthOf(b) - depthOf(a))
    .flatMap(({ files }) => {
      const own = files.filter((file) => !taken.has(nameOf(file)));
      for (const file of own) taken.add(nameOf(file));
      return own;
    });
}

/** The files at these paths. */
export async function findSomeFiles(
  store: Store,
  siteFolder: string,
  paths: string[],
  settings: Settings,
): Promise<SiteFiles> {
  const bounds = await boundsOf(siteFolder, settings);
  const scans: FolderScan[] = [];
  const missingRoots: string[] = [];
  for (const root of listContentRoots(settings)) {
    const folder = path.join(siteFolder, 'content', root);
    const inside = paths
      .filter((file) => isInRoot(root, file))
      .map((file) => path.posix.relative(root, file));
    if (inside.length > 0 && !existsSync(folder)) missingRoots.push(root);
    scans.push({ folder: root, ...(await describeFiles(folder, inside, bounds)) });
  }
  const { files, unread, leftOut } = joinScans(scans);
  const content = files.concat(await listKept(store, unread));
  return {
    content: withoutIgnored(content, settings),
    statics: null,
    paths,
    unread: withoutIgnored(unread, settings),
    leftOut: withoutIgnored(leftOut, settings),
    missingRoots,
  };
}

function withoutIgnored<Found extends { path: string }>(
  files: Found[],
  { ignoreFiles }: Settings,
): Found[] {
  if (ignoreFiles.length === 0) return files;
  const patterns = ignoreFiles.map((pattern) => new RegExp(pattern));
  return files.filter(
    (file) => !patterns.some((pattern) => pattern.test(file.path.normalize('NFC'))),
  );
}
