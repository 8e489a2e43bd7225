import { type Kysely, sql } from 'kysely';
import { INDEXES } from '../indexes';
import type { Tables } from '../tables';
import { TABLES } from './schema';

const FULL_TEXT: Record<string, string> = {
  search_words: 'search using gin (words)',
  search_titles: 'search using gin (title_words)',
  terms_words: 'terms using gin (words)',
};

export async function dropIndexes(db: Kysely<Tables>): Promise<void> {
  for (const name of Object.keys({ ...INDEXES, ...FULL_TEXT })) {
    await sql.raw(`drop index if exists ${name}`).execute(db);
  }
}

/** Makes the indexes that are not there. */
export async function createIndexes(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select indexname as name from pg_indexes where schemaname = current_schema()`.execute(db);
  const there = new Set(rows.map(({ name }) => name));
  for (const [name, columns] of Object.entries({ ...INDEXES, ...FULL_TEXT })) {
    if (there.has(name)) continue;
    await sql.raw(`create index ${name} on ${columns}`).execute(db);
  }
}

/** Has the server look at what is in the tables: it plans by that. */
export async function finish(db: Kysely<Tables>): Promise<void> {
  await createIndexes(db);
  const tables = TABLES.map((name) => sql.id(name));
  await sql`analyze ${sql.join(tables)}`.execute(db);
}
