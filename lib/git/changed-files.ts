import path from 'node:path';
import { git } from './git';
import { GitError } from './git-error';

/** The folder of the working tree that a folder is in. Throws `GitError` where there is none. */
export async function topOf(folder: string): Promise<string> {
  return git(['rev-parse', '--show-toplevel'], { folder });
}

/** The commit that a revision names. Throws `GitError` where there is none of that name. */
export async function commitOfRevision(folder: string, revision: string): Promise<string> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  return git(words, { folder }).catch((error) => {
    if (error instanceof GitError && /not a git repository/.test(error.message)) throw error;
    throw new GitError(`"${revision}" is no revision of the repository in ${folder}`);
  });
}

/**
 * The files of a working tree, as full paths, that are not as in a commit: changed, staged, new and
 * not ignored, or gone.
 */
export async function listChanged(top: string, commit: string): Promise<string[]> {
  // Each looks at every file: both at once.
  const listed = await Promise.all([
    list(top, ['diff', '--name-only', '--no-renames', '-z', commit, '--']),
    list(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  return listed.flat();
}

/** The files that are staged for the next commit, as full paths, but for those that are taken out. */
export async function listStaged(top: string, index?: string): Promise<string[]> {
  const words = ['diff', '--cached', '--name-only', '--no-renames', '--diff-filter=d', '-z', '--'];
  return list(top, words, index);
}

const FILES_AT_ONCE = 500;

/** Those of some files, full paths, of which the working tree has another text than the index. */
export async function listUnstaged(
  top: string,
  files: string[],
  index?: string,
): Promise<string[]> {
  const unstaged: string[] = [];
  for (const names of parts(top, files)) {
    const literal = names.map((name) => `:(literal)${name}`);
    const words = ['diff', '--name-only', '--no-renames', '-z', '--', ...literal];
    unstaged.push(...(await list(top, words, index)));
  }
  return unstaged;
}

/** Writes what is staged of some files, by full paths, into a folder, where they lie as below `top`. */
export async function writeStaged(
  top: string,
  files: string[],
  folder: string,
  index?: string,
): Promise<void> {
  for (const names of parts(top, files)) {
    const words = ['checkout-index', '--quiet', `--prefix=${folder}/`, '--', ...names];
    await git(words, { folder: top, index });
  }
}

/** Files as they are called below `top`, as many at a time as fit behind a command. */
function* parts(top: string, files: string[]): Generator<string[]> {
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    yield files.slice(start, start + FILES_AT_ONCE).map((file) => path.relative(top, file));
  }
}

async function list(top: string, words: string[], index?: string): Promise<string[]> {
  const listed = await git(words, { folder: top, index });
  return listed
    .split('\0')
    .filter(Boolean)
    .map((name) => path.join(top, name));
}
