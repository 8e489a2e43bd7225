import { siteFolder } from '../settings/folders';
import { fetchedClone } from './fetch-site';
import { git } from './git';
import { GitError } from './git-error';
import { inTurn } from './in-turn';
import { updateClone } from './own-clone';
import { branchOf, describePull, headOf, type Pulled } from './pulled';

/**
 * Brings the content of this process's site to what its branch is elsewhere: a clone of ours
 * whatever was done there, a checkout of the operator's only forwards, and never over what was
 * changed in it. Throws `GitError`; then everything is as it was.
 */
export async function pullSite(): Promise<Pulled> {
  const clone = fetchedClone();
  return inTurn(() => (clone ? updateClone(clone) : forward(siteFolder())));
}

/** The branch that the content of this process's site is a checkout of. Throws `GitError`. */
export async function branchOfSite(): Promise<string> {
  return branchOf(fetchedClone() ?? siteFolder());
}

async function forward(folder: string): Promise<Pulled> {
  const branch = await branchOf(folder).catch(() => {
    throw new GitError(`${folder} is no checkout of a branch: there is nothing to pull`);
  });
  const setting = (name: string) => git(['config', `branch.${branch}.${name}`], { folder });
  const [remote, ref] = await Promise.all([setting('remote'), setting('merge')]).catch(() => {
    throw new GitError(`The branch ${branch} follows no branch of another repository`);
  });
  const address = await git(['remote', 'get-url', remote], { folder });
  const before = await headOf(folder);
  await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', remote, ref], {
    folder,
    address,
  });
  await git(['merge', '--quiet', '--ff-only', 'FETCH_HEAD'], { folder });
  return describePull(folder, branch, before);
}
