import path from 'node:path';
import { CONTENT_FILE, isHtmlFile } from '../../content/content-file';
import { listContentRoots } from '../../site/build-site';
import type { Settings } from '../../site/settings/settings';
import type { Tables } from '../store/schema';
import type { Store } from '../store/store';
import { describeFiles, type ScannedFile, scanFolder } from './scan';

/** A content file, and what made a sync look at it. */
export interface Cause {
  path: string;
  why: 'new' | 'changed' | 'removed' | 'its date has come';
}

/** A file that is served as it is, by its path below one of the folders of such files. */
export interface StaticFile {
  path: string;
  dir: string;
}

/** The files of a site that a sync looks at. */
export interface SiteFiles {
  content: ScannedFile[];
  /** Null where they need no look. */
  statics: StaticFile[] | null;
  /** The only paths below `content/` where something may have changed; null for all of them. */
  paths: string[] | null;
}

const BUNDLE = /(^|\/)index\./;

/** Whether a change of these paths below `content/` is one of articles alone. */
export function areArticles(paths: string[], settings: Settings): boolean {
  const roots = listContentRoots(settings);
  return paths.every((file) => {
    const isInside = roots.some((root) =>
      root === '' ? !file.startsWith('../') : file.startsWith(`${root}/`),
    );
    // HTML may also be a file like any other, which is seen only where all of them are looked at.
    return isInside && CONTENT_FILE.test(file) && !isHtmlFile(file) && !BUNDLE.test(file);
  });
}

/** Every file of the site. */
export async function findAllFiles(siteFolder: string, settings: Settings): Promise<SiteFiles> {
  const content: ScannedFile[] = [];
  for (const root of listContentRoots(settings)) {
    const files = await scanFolder(path.join(siteFolder, 'content', root));
    content.push(
      ...(root ? files.map((file) => ({ ...file, path: `${root}/${file.path}` })) : files),
    );
  }
  return {
    content: withoutIgnored(content, settings),
    statics: await findStatics(siteFolder, settings),
    paths: null,
  };
}

/** The files that are served as they are, by their paths below the site's folder. */
async function findStatics(siteFolder: string, { staticDirs }: Settings): Promise<StaticFile[]> {
  const dirs = new Map<string, string>();
  for (const dir of staticDirs) {
    for (const file of await scanFolder(path.join(siteFolder, dir))) {
      if (!dirs.has(file.path)) dirs.set(file.path, dir);
    }
  }
  return Array.from(dirs, ([path, dir]) => ({ path, dir }));
}

/** The files at these paths, and those of articles whose publish or expiry date has come. */
export async function findSomeFiles(
  store: Store,
  siteFolder: string,
  paths: string[],
  { settings, now }: { settings: Settings; now: number },
): Promise<SiteFiles> {
  const all = [...new Set([...paths, ...(await listDue(store, now))])];
  const content = await describeFiles(path.join(siteFolder, 'content'), all);
  return { content: withoutIgnored(content, settings), statics: null, paths: all };
}

function withoutIgnored(files: ScannedFile[], { ignoreFiles }: Settings): ScannedFile[] {
  if (ignoreFiles.length === 0) return files;
  const patterns = ignoreFiles.map((pattern) => new RegExp(pattern));
  return files.filter((file) => !patterns.some((pattern) => pattern.test(file.path)));
}

/** The content files to read anew, the paths of those that are gone, and the reason for each. */
export async function findChanges(
  store: Store,
  { content, paths }: SiteFiles,
  now: number,
): Promise<{ changed: ScannedFile[]; removed: string[]; causes: Cause[] }> {
  const files = store.selectFrom('files').selectAll();
  const stored = await (paths ? files.where('path', 'in', paths) : files).execute();
  const known = new Map(stored.map((file) => [file.path, file]));
  const due = await listDue(store, now);
  const causes: Cause[] = [];
  const changed: ScannedFile[] = [];
  for (const file of content.filter((file) => CONTENT_FILE.test(file.path))) {
    const why = reasonToRead(file, known.get(file.path), due);
    known.delete(file.path);
    if (!why) continue;
    causes.push({ path: file.path, why });
    changed.push(file);
  }
  const removed = [...known.keys()];
  for (const path of removed) causes.push({ path, why: 'removed' });
  return { changed, removed, causes };
}

function reasonToRead(
  file: ScannedFile,
  before: Tables['files'] | undefined,
  due: Set<string>,
): Cause['why'] | null {
  if (!before) return 'new';
  if (before.size !== file.size || before.mtime !== file.mtime) return 'changed';
  return due.has(file.path) ? 'its date has come' : null;
}

/** The articles whose publish or expiry date has come. */
async function listDue(store: Store, now: number): Promise<Set<string>> {
  const rows = await store.selectFrom('articles').select('path').where('due', '<=', now).execute();
  return new Set(rows.map((row) => row.path));
}
