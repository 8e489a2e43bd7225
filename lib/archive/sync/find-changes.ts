import path from 'node:path';
import { CONTENT_FILE } from '../../content/content-file';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { listDue } from './due';
import { isReadable } from './read-file';
import type { ScannedFile } from './scan';
import type { SiteFiles } from './site-files';
import { UNREAD_TIME } from './unread';

/** A content file, and what made a sync look at it. */
export interface Cause {
  path: string;
  why: 'new' | 'changed' | 'removed' | 'its date has come';
}

/** The content files to read anew, the paths of those that are gone, and the reason for each. */
export async function findChanges(
  store: Store,
  { content, paths }: SiteFiles,
  { siteFolder, now }: { siteFolder: string; now: number },
): Promise<{ changed: ScannedFile[]; removed: string[]; causes: Cause[] }> {
  const files = store.selectFrom('files').selectAll();
  const stored = await (paths ? files.where('path', 'in', paths) : files).execute();
  const known = new Map(stored.map((file) => [file.path, file]));
  const due = await listDue(store, now);
  const causes: Cause[] = [];
  const changed: ScannedFile[] = [];
  for (const file of content.filter((file) => CONTENT_FILE.test(file.path))) {
    const before = known.get(file.path);
    known.delete(file.path);
    const why = reasonToRead(file, before, due);
    if (!why || isStillUnread(before, siteFolder)) continue;
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

function isStillUnread(before: Tables['files'] | undefined, siteFolder: string): boolean {
  return (
    before?.mtime === UNREAD_TIME && !isReadable(path.join(siteFolder, 'content', before.path))
  );
}
