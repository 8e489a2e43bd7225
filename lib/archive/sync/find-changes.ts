import path from 'node:path';
import { sql } from 'kysely';
import { CONTENT_FILE } from '../../content/content-file';
import { engineOf } from '../store/engine';
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
  const stored = paths ? await listStored(store, paths) : await listAllStored(store);
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

function listStored(store: Store, paths: string[]): Promise<Tables['files'][]> {
  return store.selectFrom('files').selectAll().where('path', 'in', paths).execute();
}

const ROWS_AT_ONCE = 10_000;
type StoredFile = [path: string, size: number, mtime: number, hash: string, is_read: number];

/** A few texts instead of a row for each file, which would cross into JavaScript by itself. */
async function listAllStored(store: Store): Promise<Tables['files'][]> {
  const all: Tables['files'][] = [];
  const { groupArray, makeArray } = engineOf(store);
  for (;;) {
    const { rows } = await sql<{ json: string }>`
      select ${groupArray}(${makeArray}(path, size, mtime, hash, is_read)) as json from (
        select * from files where path > ${all.at(-1)?.path ?? ''}
        order by path limit ${sql.lit(ROWS_AT_ONCE)}) part`.execute(store);
    const some: StoredFile[] = JSON.parse(rows[0]?.json ?? '[]');
    for (const [path, size, mtime, hash, is_read] of some) {
      all.push({ path, size, mtime, hash, is_read });
    }
    if (some.length < ROWS_AT_ONCE) return all;
  }
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
