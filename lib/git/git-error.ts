/** That a repository could not be read, for a reason that names no secret. */
export class GitError extends Error {}
