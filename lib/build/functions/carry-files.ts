import { copyFileSync, linkSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_FILES } from '../../addresses/routes';
import type { Store } from '../../archive/store/store';

/** Below the build's public files, which a platform sends by itself. */
export const FILES_FOLDER = path.join('public', PUBLIC_FILES);

/** Puts every file that has an address on the site into `FILES_FOLDER`, under its path in the site. */
export async function carryFiles(store: Store, siteFolder: string): Promise<void> {
  const claims = await store
    .selectFrom('addresses')
    .select('target')
    .distinct()
    .where('kind', '=', 'file')
    .execute();
  for (const { target } of claims) {
    const to = path.join(FILES_FOLDER, target);
    mkdirSync(path.dirname(to), { recursive: true });
    copy(realpathSync(path.join(siteFolder, target)), to);
  }
}

/** Where both lie on one disk, nothing is copied. */
function copy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
