/**
 * Whether the system says that there is nothing at a path. Whatever else it says of a file is a
 * problem of that file.
 */
export function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Stands for what is not there; rejects with whatever else was wrong. */
export function nullWhereGone(error: unknown): null {
  if (isGone(error)) return null;
  throw error;
}
