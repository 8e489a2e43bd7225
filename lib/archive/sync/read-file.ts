import { constants, readFileSync } from 'node:fs';

/** So that a pipe which took a file's place meanwhile is no reading without an end. */
const FLAG = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The text of a file; null when it is not there. Throws what the system says. */
export function readFile(file: string): string | null {
  try {
    // One after the other: for many small files this is faster than many promises.
    return readFileSync(file, { encoding: 'utf8', flag: FLAG });
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Whether a file can be read now, to its end. */
export function isReadable(file: string): boolean {
  try {
    return readFile(file) !== null;
  } catch {
    return false;
  }
}

/** Whether the system says that there is nothing at a path. */
export function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR';
}
