import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Store } from '../lib/archive/store/store';
import type { Tables } from '../lib/archive/store/tables';

/** How SQLite finds what is asked: the steps of every query that `ask` runs on a store's file. */
export async function explain(
  file: string,
  ask: (store: Store) => Promise<unknown>,
): Promise<string[]> {
  const database = new Database(file);
  const steps: string[] = [];
  const store = new Kysely<Tables>({
    dialect: new SqliteDialect({ database }),
    log({ query: { sql, parameters } }) {
      const plan = database.prepare(`explain query plan ${sql}`).raw();
      for (const row of plan.all(...parameters)) {
        // The last column says it in words.
        if (Array.isArray(row)) steps.push(String(row.at(-1)));
      }
    },
  });
  await ask(store);
  await store.destroy();
  return steps;
}
