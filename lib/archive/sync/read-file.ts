import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { isGone } from '../../settings/gone';

/** So that a pipe which took a file's place meanwhile is no reading without an end. */
const FLAG = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file; null when it is not there. Throws what the system says. */
export function readFile(file: string): Uint8Array | null {
  try {
    // One after the other: for many small files this is faster than many promises.
    return readFileSync(file, { flag: FLAG });
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Bytes of a content file that are read: ten times as many as the longest real article has. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** The lines within a file's first `MOST_BYTES`. Throws what the system says. */
function readBeginning(file: string): Uint8Array {
  const descriptor = openSync(file, FLAG);
  try {
    const bytes = Buffer.alloc(MOST_BYTES);
    const read = bytes.subarray(0, readSync(descriptor, bytes, 0, MOST_BYTES, 0));
    // A character that is cut in two is one of no encoding.
    const end = read.lastIndexOf('\n');
    return end === -1 ? read : read.subarray(0, end);
  } finally {
    closeSync(descriptor);
  }
}

/** What there is to read of a content file of so many bytes; as `readFile`. */
export function readContent(file: string, sizeBytes: number): Uint8Array | null {
  return sizeBytes > MOST_BYTES ? readBeginning(file) : readFile(file);
}

/** Tells what was read from everything else that ever was. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, HASH_LENGTH);
}

const HASH_LENGTH = 22;

/** Whether a file can be read now, to its end. */
export function isReadable(file: string): boolean {
  try {
    return readFile(file) !== null;
  } catch {
    return false;
  }
}
