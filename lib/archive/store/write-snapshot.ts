import { openToRead } from './sqlite/open-to-read';

/**
 * Writes all that is in a store into one file, packed, that can be read where nothing can be written
 * (https://sqlite.org/lang_vacuum.html#vacuuminto). `to` must not be there.
 */
export function writeSnapshot(from: string, to: string): void {
  const database = openToRead(from);
  try {
    database.prepare('vacuum into ?').run(to);
  } finally {
    database.close();
  }
}
