import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Archive, writeFiles } from './archives/write-archive';

const AS = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];

/** A bare repository in a folder, and a working copy beside it, of which commits are pushed there. */
export function createRepository(folder: string, files: Archive, branch = 'main') {
  const bare = path.join(folder, 'content.git');
  const work = path.join(folder, 'work');
  mkdirSync(work, { recursive: true });
  run(folder, 'init', '--quiet', '--bare', `--initial-branch=${branch}`, bare);
  run(folder, 'init', '--quiet', `--initial-branch=${branch}`, work);
  run(work, 'remote', 'add', 'origin', bare);
  push(files);
  return { bare, work, push, run: (...words: string[]) => run(work, ...words) };

  /** Commits files, and returns the commit that is in the bare repository then. */
  function push(changed: Archive, ...words: string[]): string {
    writeFiles(work, changed);
    run(work, 'add', '--all');
    run(work, ...AS, 'commit', '--quiet', '--allow-empty', '--message=Edit');
    run(work, 'push', '--quiet', ...words, 'origin', 'HEAD');
    return run(work, 'rev-parse', 'HEAD');
  }
}

function run(folder: string, ...words: string[]): string {
  return execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();
}
