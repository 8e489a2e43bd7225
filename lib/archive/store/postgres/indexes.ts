import { type Kysely, sql } from 'kysely';
import PQueue from 'p-queue';
import { INDEXES } from '../indexes';
import type { Tables } from '../tables';
import { WRITERS } from './pool';
import { SEARCH_PARTS, TABLES } from './schema';

/** What takes longest is begun first. */
const ALL: Record<string, string> = {
  ...Object.fromEntries(SEARCH_PARTS.map((part) => [`${part}_words`, `${part} using gin (words)`])),
  ...Object.fromEntries(
    SEARCH_PARTS.map((part) => [`${part}_titles`, `${part} using gin (title_words)`]),
  ),
  terms_words: 'terms using gin (words)',
  ...INDEXES,
};

export async function dropIndexes(db: Kysely<Tables>): Promise<void> {
  for (const name of Object.keys(ALL)) {
    await sql.raw(`drop index if exists ${name}`).execute(db);
  }
}

/** Makes the indexes that are not there. */
export async function createIndexes(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select indexname as name from pg_indexes where schemaname = current_schema()`.execute(db);
  const there = new Set(rows.map(({ name }) => name));
  const missing = Object.entries(ALL).filter(([name]) => !there.has(name));
  await executeAll(
    db,
    missing.map(([name, columns]) => `create index ${name} on ${columns}`),
  );
}

/** Has the server look at what is in the tables: it plans by that. */
export async function finish(db: Kysely<Tables>): Promise<void> {
  await createIndexes(db);
  const whole = TABLES.filter((name) => name !== 'search');
  await executeAll(
    db,
    [...SEARCH_PARTS, ...whole].map((name) => `analyze "${name}"`),
  );
}

/** By several connections, where that is no transaction. */
async function executeAll(db: Kysely<Tables>, statements: string[]): Promise<void> {
  const queue = new PQueue({ concurrency: db.isTransaction ? 1 : WRITERS });
  await queue.addAll(statements.map((statement) => () => sql.raw(statement).execute(db)));
}
