import path from 'node:path';
import picomatch from 'picomatch';
import { siteFolder } from '../settings/folders';
import { gitBytes } from './git';
import { isBranch } from './repository';

/** Where branches lie that are looked at beside the one that is served; none of the operator's. */
export const PLACE = 'refs/broadsheet/';

/** Whether `PREVIEW_BRANCHES` names a branch: patterns with commas between, `desk/*`, of picomatch. */
export function isPreviewBranch(
  branch: string,
  patterns = process.env.PREVIEW_BRANCHES ?? '',
): boolean {
  const written = patterns.split(',').flatMap((pattern) => pattern.trim() || []);
  return isBranch(branch) && picomatch.isMatch(branch, written);
}

/**
 * The bytes of a file of the site's folder in a branch that was fetched and that `PREVIEW_BRANCHES`
 * names now; null for none.
 */
export async function readOfBranch(branch: string, file: string): Promise<Uint8Array | null> {
  if (!isPreviewBranch(branch)) return null;
  const words = ['cat-file', 'blob', `${PLACE}${branch}:./${path.posix.normalize(file)}`];
  return gitBytes(words, { folder: siteFolder() }).catch(() => null);
}
