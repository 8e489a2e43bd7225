import path from 'node:path';
import { CONTENT_FILE } from '../../content/content-file';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { hashOf, isReadable, readContent } from './read-file';
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
  siteFolder: string,
): Promise<{ changed: ScannedFile[]; removed: string[]; causes: Cause[] }> {
  const files = store.selectFrom('files').selectAll();
  const stored = await (paths ? files.where('path', 'in', paths) : files).execute();
  const known = new Map(stored.map((file) => [file.path, file]));
  const causes: Cause[] = [];
  const changed: ScannedFile[] = [];
  for (const file of content.filter((file) => CONTENT_FILE.test(file.path))) {
    const before = known.get(file.path);
    known.delete(file.path);
    const why = reasonToRead(file, before);
    if (!why || isStillUnread(before, siteFolder)) continue;
    if (why === 'changed' && before && isOnlyTouched(file, before, siteFolder)) {
      await store
        .updateTable('files')
        .set({ mtime: file.mtime })
        .where('path', '=', file.path)
        .execute();
      continue;
    }
    causes.push({ path: file.path, why });
    changed.push(file);
  }
  const removed = [...known.keys()];
  for (const path of removed) causes.push({ path, why: 'removed' });
  return { changed, removed, causes };
}

function reasonToRead(file: ScannedFile, before: Tables['files'] | undefined): Cause['why'] | null {
  if (!before) return 'new';
  return before.size !== file.size || before.mtime !== file.mtime ? 'changed' : null;
}

/** A new clone has the same files with other times. */
function isOnlyTouched(
  { path: file, size }: ScannedFile,
  before: Tables['files'],
  siteFolder: string,
): boolean {
  if (before.size !== size || before.hash === '') return false;
  try {
    const bytes = readContent(path.join(siteFolder, 'content', file), size);
    return bytes !== null && hashOf(bytes) === before.hash;
  } catch {
    // What cannot be read is found out, and told, where files are read.
    return false;
  }
}

function isStillUnread(before: Tables['files'] | undefined, siteFolder: string): boolean {
  return (
    before?.mtime === UNREAD_TIME && !isReadable(path.join(siteFolder, 'content', before.path))
  );
}
