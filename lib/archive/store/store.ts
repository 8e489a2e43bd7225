import { existsSync, mkdirSync } from 'node:fs';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { isDamage } from './damage';
import { openToRead } from './open-to-read';
import { reopening } from './reopening';
import { createTables } from './schema';
import { keepStatements } from './statements';
import { servedStore, storeFile } from './store-file';
import type { Tables } from './tables';
import { noteDamage } from './tell-of-damage';

/** An open store. Queries and transactions are Kysely's. */
export type Store = Kysely<Tables>;

const LONGEST_SYNC_MS = 600_000;
const WRITE_CACHE_KB = 64 * 1024;
const INDEX_BUFFER_BYTES = 64 * 1024 * 1024;

/**
 * Opens the store in `folder` for writing, and makes it where there is none. `alone` is one that
 * nobody reads before it is complete: all of it is written once, not twice.
 */
export async function createStore(folder: string, alone = false): Promise<Store> {
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

/** The store of this process's site. Throws when the site was never synced. */
export const openStore: () => Store = reopening(servedStore, openExisting);

/** Opens the store in a file to read it. Throws where there is none. */
export function openExisting(file: string): Store {
  if (!existsSync(file)) throw new Error(`There is no store yet: run "npm run sync" (${file}).`);
  return withQueries(openToRead(file));
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
    dialect: new SqliteDialect({ database: keepStatements(database) }),
    log(event) {
      if (event.level === 'error' && isDamage(event.error)) noteDamage(store);
    },
  });
  return store;
}
