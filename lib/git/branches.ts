import { siteFolder } from '../settings/folders';
import { fetchedClone } from './fetch-site';
import { git } from './git';
import { inTurn } from './in-turn';
import { PLACE } from './preview-branch';
import { branchOf } from './pulled';

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
