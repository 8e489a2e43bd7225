import path from 'node:path';
import { CONTENT_FILE } from '../../content/content-file';
import type { Store } from '../store/store';
import type { SiteFiles } from './site-files';
import { isBelow } from './unread';

const FEW = 10;

/** So many content files are not there that their folder is more likely away than empty. */
export class MostlyGone extends Error {
  override name = 'MostlyGone';
  /** Nothing is there, not even a folder: that is no way to delete articles. */
  readonly isFolder: boolean;

  constructor(message: string, isFolder: boolean) {
    super(message);
    this.isFolder = isFolder;
  }
}

/**
 * Throws `MostlyGone` where a folder of known articles is not there, or more than half of the known
 * content files, and at least ten, are missing; where the `folder` is expected, only where nothing is there at
 * all. Files that moved are not missing.
 */
export async function expectMost(
  store: Store,
  { content, paths, missingRoots }: SiteFiles,
  expected: 'most' | 'folder',
): Promise<void> {
  const isFolder = missingRoots.length > 0 && content.length === 0;
  if (expected === 'folder' && !isFolder) return;
  for (const root of missingRoots) {
    if ((await count(store, root)) === 0) continue;
    const folder = path.posix.join('content', root);
    throw new MostlyGone(`The folder ${folder} is not there`, isFolder);
  }
  const known = await count(store, '');
  const before = paths ? await count(store, paths) : known;
  const missing = before - content.filter(({ path }) => CONTENT_FILE.test(path)).length;
  if (missing < FEW || missing * 2 <= known) return;
  throw new MostlyGone(`${missing} of ${known} content files are not there`, false);
}

/** How many files are known in a folder, or among paths. */
async function count(store: Store, where: string | string[]): Promise<number> {
  const { count } = await store
    .selectFrom('files')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where((query) =>
      typeof where === 'string' ? isBelow('path', where) : query('path', 'in', where),
    )
    .executeTakeFirstOrThrow();
  return count;
}
