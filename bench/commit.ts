import { spawnSync } from 'node:child_process';

/** The commit that is checked out, with `+` where files are not as it has them; `unknown` without git. */
export function describeCommit(folder = '.'): string {
  const words = ['describe', '--always', '--dirty=+', '--exclude=*'];
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'unknown';
}
