import path from 'node:path';
import Database from 'libsql';

/** Held by the one process that follows a site's files; the system opens it when that one is gone. */
export interface Lock {
  release: () => void;
}

/** Those of this process; what nobody holds is closed by the collector of garbage. */
const held = new Set<InstanceType<typeof Database>>();

/** Takes the lock of a data folder; undefined while another process holds it. */
export function takeLock(folder: string): Lock | undefined {
  const database = new Database(path.join(folder, 'lock.db'));
  try {
    database.exec('begin exclusive');
    held.add(database);
    return { release };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return undefined;
    throw error;
  }

  function release(): void {
    held.delete(database);
    database.close();
  }
}

/** Whether a process follows the site of a data folder; false where that cannot be told. */
export function isLocked(folder: string): boolean {
  try {
    const lock = takeLock(folder);
    lock?.release();
    return !lock;
  } catch {
    return false;
  }
}
