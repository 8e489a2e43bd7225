import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { git } from './git';
import { GitError } from './git-error';
import { branchOf, describePull, headOf, type Pulled } from './pulled';
import type { Repository } from './repository';

const LONGEST_CLONE_MS = 1_800_000;
/** A lock this old is that of a process which was killed. */
const OLD_LOCK_MS = 600_000;
/** In the clone's own configuration: what it was made from. */
const SOURCE = 'broadsheet.source';

/** A clone of a repository's last commit in a folder that is nobody else's. */
export async function cloneAnew(folder: string, repository: Repository): Promise<void> {
  const { address, branch } = repository;
  const beside = `${folder}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  const which = branch === undefined ? [] : [`--branch=${branch}`];
  await git(
    [
      ...['clone', '--quiet', '--depth=1', '--single-branch', '--no-tags'],
      ...['--no-recurse-submodules', ...which, '--', address, beside],
    ],
    { address, longestMs: LONGEST_CLONE_MS },
  );
  await headOf(beside).catch(() => {
    throw new GitError(`${nameOf(repository)} has no commit`);
  });
  await git(['config', SOURCE, sourceOf(repository)], { folder: beside });
  // What is there is whole: the new one takes its place at once.
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(beside, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Whether a folder is a clone of that repository and branch. */
export async function isCloneOf(folder: string, repository: Repository): Promise<boolean> {
  if (!existsSync(path.join(folder, '.git'))) return false;
  const source = await git(['config', '--local', SOURCE], { folder }).catch(() => '');
  return source === sourceOf(repository);
}

/** Brings a clone to the last commit of its branch, whatever became of that. */
export async function updateClone(folder: string): Promise<Pulled> {
  removeOldLock(path.join(folder, '.git/index.lock'));
  const before = await headOf(folder);
  const branch = await branchOf(folder);
  const address = await git(['config', '--local', 'remote.origin.url'], { folder });
  await git(
    [
      ...['fetch', '--quiet', '--depth=1', '--no-tags', '--force', '--no-recurse-submodules'],
      ...['origin', `refs/heads/${branch}`],
    ],
    { folder, address },
  );
  // Without a change this costs a look at the files, and mends what was cut off or changed there.
  await git(['reset', '--quiet', '--hard', 'FETCH_HEAD'], { folder });
  await git(['clean', '--quiet', '-ffdx'], { folder });
  return describePull(folder, branch, before);
}

/** How it is named to people. */
export function nameOf({ address, branch }: Repository): string {
  return `${address.replace(/^(\w+:\/\/)[^/@]+@/, '$1')}${branch ? `#${branch}` : ''}`;
}

function sourceOf({ address, branch = '' }: Repository): string {
  return `${address}#${branch}`;
}

function removeOldLock(file: string): void {
  const lock = statSync(file, { throwIfNoEntry: false });
  if (lock && Date.now() - lock.mtimeMs > OLD_LOCK_MS) rmSync(file, { force: true });
}
