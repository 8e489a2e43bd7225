import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

const MOST_STATEMENTS = 200;

/** The database as Kysely wants it, with its last statements kept: preparing them takes longer than running most. */
export function keepStatements(database: InstanceType<typeof Database>): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(query) {
      const statement = kept.get(query) ?? database.prepare(query);
      kept.delete(query);
      kept.set(query, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close() {
      kept.clear();
      database.close();
    },
  };
}
