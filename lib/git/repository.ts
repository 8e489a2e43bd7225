import { GitError } from './git-error';

/** Where content is fetched from. */
export interface Repository {
  /** As git takes it: `https://…`, `git@host:path`, `/srv/content.git`. */
  address: string;
  /** Undefined for the one that the repository itself names first. */
  branch: string | undefined;
}

/** What `SITE_REPO` says: an address, and behind `#` a branch. Throws `GitError`. */
export function parseRepository(written: string): Repository {
  const [address = '', branch, ...rest] = written.trim().split('#');
  if (!isAddress(address) || rest.length > 0) {
    throw new GitError(
      'SITE_REPO is no address of a repository; expected https://host/path, git@host:path or a folder, and behind # a branch',
    );
  }
  if (/^\w+:\/\/[^/@]*:[^/@]*@/.test(address)) {
    throw new GitError('SITE_REPO has a password in it; expected that in GIT_TOKEN');
  }
  if (branch !== undefined && !isBranch(branch)) {
    throw new GitError('SITE_REPO has no name of a branch behind #');
  }
  return { address, branch };
}

/** Other than an option, and than a program that git is to run (`ext::sh …`). */
function isAddress(text: string): boolean {
  return text !== '' && !text.startsWith('-') && !/[\p{Cc}\s]|::/u.test(text);
}

/** https://git-scm.com/docs/git-check-ref-format */
export function isBranch(text: string): boolean {
  return text !== '' && !/^[-/.]|[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|(?:\/|\.lock|\.)$/u.test(text);
}
