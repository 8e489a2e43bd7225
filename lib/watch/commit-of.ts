import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LONGEST_MS = 5000;

/** The commit that a folder is checked out at; undefined where no repository, or no git, says so. */
export async function commitOf(folder: string): Promise<string | undefined> {
  // Whose the folder is does not matter: nothing of it is run.
  const words = ['-c', 'safe.directory=*', '-C', folder, 'rev-parse', '--verify', 'HEAD'];
  try {
    const { stdout } = await run('git', words, { timeout: LONGEST_MS });
    return stdout.trim();
  } catch {
    return undefined;
  }
}
