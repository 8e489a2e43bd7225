import { existsSync, mkdirSync } from 'node:fs';
import { Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { isDamage } from '../damage';
import { noteStoreAway } from '../render';
import { storeFile } from '../store-file';
import type { Store, Tables } from '../tables';
import { noteDamage } from '../tell-of-damage';
import { sqlite } from './engine';
import { openToRead } from './open-to-read';
import { createTables } from './schema';
import { keepStatements } from './statements';

const LONGEST_SYNC_MS = 600_000;
const WRITE_CACHE_KB = 64 * 1024;
const INDEX_BUFFER_BYTES = 64 * 1024 * 1024;

/** As `createStore`, in a file below `folder`. */
export async function createFile(folder: string, alone: boolean): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const store = connect(storeFile(folder), alone ? 'TRUNCATE' : 'WAL');
  await sql`pragma cache_size = ${sql.lit(-WRITE_CACHE_KB)}`.execute(store);
  await createTables(store);
  // Fewer, larger segments while many documents are written.
  await sql`insert into search (search, rank) values ('hashsize', ${sql.lit(INDEX_BUFFER_BYTES)})`.execute(
    store,
  );
  return store;
}

/** Opens a file to read what is in it. */
export function openFile(file: string): Store {
  try {
    if (!existsSync(file)) throw new Error(`There is no store yet: run "npm run sync" (${file}).`);
    return withQueries(openToRead(file));
  } catch (error) {
    noteStoreAway();
    throw error;
  }
}

function connect(file: string, journal: 'WAL' | 'TRUNCATE'): Store {
  const database = new Database(file);
  const store = withQueries(database);
  // With WAL readers never wait for a sync, and see its changes all at once when it commits.
  database.pragma(`journal_mode = ${journal}`);
  return store;
}

function withQueries(database: InstanceType<typeof Database>): Store {
  // First of all: every other statement may have to wait for a sync, and a first one is long.
  database.pragma(`busy_timeout = ${LONGEST_SYNC_MS}`);
  database.pragma('synchronous = NORMAL');
  const store: Store = new Kysely<Tables>({
    dialect: new Dialect({ database: keepStatements(database) }),
    log(event) {
      if (event.level !== 'error') return;
      if (isDamage(event.error)) noteDamage(store);
      if (!isMistake(event.error)) noteStoreAway();
    },
  });
  return store;
}

/** Whether the question is wrong, and not the file. */
function isMistake(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return Object.assign(new SqliteAdapter(), { engine: sqlite });
  }
}
