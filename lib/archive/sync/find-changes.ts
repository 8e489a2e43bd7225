import path from 'node:path';
import type { Tables } from '../store/schema';
import type { Store } from '../store/store';
import { describeFiles, type ScannedFile, scanFolder } from './scan';

const ARTICLE_FILE = /\.(md|markdown)$/i;

/** A content file, and what made a sync look at it. */
export interface Cause {
  path: string;
  why: 'new' | 'changed' | 'removed' | 'its date has come';
}

/** The files of a site as a sync sees them. */
export interface SiteFiles {
  content: ScannedFile[];
  /** Null where they need no look. */
  statics: ScannedFile[] | null;
}

const BUNDLE = /(^|\/)index\./;

/** The files of the site: as they are, or as the store knows them but for those that changed. */
export async function findFiles(
  store: Store,
  { siteFolder, paths }: { siteFolder: string; paths?: string[] },
): Promise<SiteFiles> {
  const folder = path.join(siteFolder, 'content');
  if (!paths?.every((file) => ARTICLE_FILE.test(file) && !BUNDLE.test(file))) {
    return {
      content: await scanFolder(folder),
      statics: await scanFolder(path.join(siteFolder, 'static')),
    };
  }
  const known = await store.selectFrom('files').select(['path', 'size', 'mtime']).execute();
  const changed = new Set(paths);
  const unchanged = known.filter((file) => !changed.has(file.path));
  return { content: [...unchanged, ...(await describeFiles(folder, paths))], statics: null };
}

/** The content files to read anew, the paths of those that are gone, and the reason for each. */
export async function findChanges(
  store: Store,
  content: ScannedFile[],
  now: number,
): Promise<{ changed: ScannedFile[]; removed: string[]; causes: Cause[] }> {
  const known = new Map(
    (await store.selectFrom('files').selectAll().execute()).map((file) => [file.path, file]),
  );
  const due = await listDue(store, now);
  const causes: Cause[] = [];
  const changed: ScannedFile[] = [];
  for (const file of content.filter((file) => ARTICLE_FILE.test(file.path))) {
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
