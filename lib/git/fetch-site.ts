import path from 'node:path';
import { dataRoot } from '../archive/store/data-folder';
import { cloneAnew, isCloneOf, nameOf, updateClone } from './own-clone';
import { parseRepository, type Repository } from './repository';

/** Tells processes of this one where the clone is that it has fetched. */
const CLONE = 'BROADSHEET_CLONE';

/**
 * Fetches the repository that `SITE_REPO` names into `DATA_DIR`, and has `SITE_DIR`, which names a
 * folder in it then, lead there; does nothing where it names none. Where it cannot be fetched, what
 * was fetched before stays. Throws `GitError` where there is nothing.
 */
export async function fetchSite(): Promise<void> {
  const repository = repositoryToFetch();
  if (!repository) return;
  const folder = cloneFolder();
  if (await isCloneOf(folder, repository)) await update(folder);
  else {
    console.log(`Fetching ${nameOf(repository)} …`);
    await cloneAnew(folder, repository);
  }
  settle(folder);
}

/** Has `SITE_DIR` lead to what was fetched before, where `SITE_REPO` is set. */
export function useFetchedSite(): void {
  if (repositoryToFetch()) settle(cloneFolder());
}

/** The clone of this process's site; undefined where the site is no repository of ours. */
export function fetchedClone(): string | undefined {
  return process.env[CLONE];
}

function repositoryToFetch(): Repository | undefined {
  const { SITE_REPO, [CLONE]: clone } = process.env;
  return SITE_REPO && !clone ? parseRepository(SITE_REPO) : undefined;
}

async function update(folder: string): Promise<void> {
  try {
    await updateClone(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.error(`${reason}. The content is as it was fetched before.`);
  }
}

function settle(folder: string): void {
  process.env.SITE_DIR = path.resolve(folder, process.env.SITE_DIR || '.');
  process.env[CLONE] = folder;
}

function cloneFolder(): string {
  return path.join(dataRoot(), 'repository', 'site');
}
