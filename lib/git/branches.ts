import picomatch from 'picomatch';
import { siteFolder } from '../settings/folders';
import { fetchedClone } from './fetch-site';
import { git, gitBytes } from './git';
import { inTurn } from './in-turn';
import { branchOf } from './pulled';
import { isBranch } from './repository';

/** Where branches lie that are looked at beside the one that is served; none of the operator's. */
const PLACE = 'refs/broadsheet/';

/** Whether `PREVIEW_BRANCHES` names a branch: patterns with commas between, `desk/*`, of picomatch. */
export function isPreviewBranch(
  branch: string,
  patterns = process.env.PREVIEW_BRANCHES ?? '',
): boolean {
  const written = patterns.split(',').flatMap((pattern) => pattern.trim() || []);
  return isBranch(branch) && picomatch.isMatch(branch, written);
}

/**
 * Fetches the last commit of a branch of the site's repository beside what is served, of which
 * nothing changes. Throws `GitError`.
 */
export async function fetchBranch(branch: string): Promise<void> {
  await inTurn(() => fetchBeside(branch));
}

async function fetchBeside(branch: string): Promise<void> {
  const clone = fetchedClone();
  const folder = clone ?? siteFolder();
  const remote = clone ? 'origin' : await remoteOf(folder);
  const address = await git(['config', '--get', `remote.${remote}.url`], { folder });
  await git(
    [
      ...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'],
      ...(clone ? ['--depth=1'] : []),
      ...[remote, `+refs/heads/${branch}:${PLACE}${branch}`],
    ],
    { folder, address },
  );
}

async function remoteOf(folder: string): Promise<string> {
  return git(['config', `branch.${await branchOf(folder)}.remote`], { folder });
}

/** Forgets a branch that is no more; one that was never fetched is none. Throws `GitError`. */
export async function forgetBranch(branch: string): Promise<void> {
  const folder = fetchedClone() ?? siteFolder();
  await inTurn(() => git(['update-ref', '-d', PLACE + branch], { folder }));
}

/**
 * The bytes of a file of the site's folder in a branch that was fetched and that `PREVIEW_BRANCHES`
 * names now; null for none.
 */
export async function readOfBranch(branch: string, file: string): Promise<Uint8Array | null> {
  if (!isPreviewBranch(branch)) return null;
  const words = ['cat-file', 'blob', `${PLACE}${branch}:./${file}`];
  return gitBytes(words, { folder: siteFolder() }).catch(() => null);
}
