import { fetchSite } from '../git/fetch-site';
import { GitError } from '../git/git-error';

/** Fetches the repository of the site where it has one; ends this process, and says why, if that fails. */
export async function fetchOrEnd(): Promise<void> {
  try {
    await fetchSite();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
