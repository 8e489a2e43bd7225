import { constants, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import Database from 'libsql';

/** SQLite keeps a store in up to three files. */
const ENDS = ['', '-wal', '-shm'];

/** Whether an error says that the store itself is damaged, or no store at all. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^SQLITE_(?:CORRUPT|NOTADB)/.test(`${error.code}`)
  );
}

/** Whether there is a store in a file; one that was cut to nothing is none. */
export function hasStore(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.size > 0;
}

/** Looks at every page of a store: false where one is damaged. It takes a second for a gigabyte. */
export function isSound(file: string): boolean {
  let database: InstanceType<typeof Database> | undefined;
  try {
    database = new Database(file);
    return JSON.stringify(database.pragma('quick_check(1)')) === '[{"quick_check":"ok"}]';
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    database?.close();
  }
}

/** Gives a store another name, so that one can be made in its place. Returns the new name. */
export function setAside(file: string): string {
  const aside = `${file}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  for (const end of ENDS) if (existsSync(file + end)) renameSync(file + end, aside + end);
  return aside;
}

/**
 * Puts a store that is complete and closed into its place, all at once. False, and gone, where
 * another process has put one there meanwhile.
 */
export async function putInPlace(made: string, file: string): Promise<boolean> {
  const fresh = `${made}-fresh`;
  try {
    gather(made);
    await copyWhole(made, fresh);
    if (!hasStore(file)) for (const end of ENDS) rmSync(file + end, { force: true });
    linkSync(fresh, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    for (const end of [...ENDS, '-fresh']) rmSync(made + end, { force: true });
  }
}

/** Brings everything of a store that nobody has open into its first file, ready for readers. */
function gather(file: string): void {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

/**
 * Copies a file to one that SQLite has never seen. What is closed stays open until its statements are
 * collected, and of one file all connections of a process share the index of what was written last:
 * it would lie beside the name under which the file was made, where no other process looks.
 */
async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const copy = await open(to);
  await copy.sync();
  await copy.close();
}
