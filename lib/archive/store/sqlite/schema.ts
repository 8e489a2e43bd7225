import { type Kysely, sql } from 'kysely';
import { SCHEMA_VERSION } from '../schema-version';
import type { Tables } from '../tables';
import { createIndexes } from './indexes';

const STATEMENTS = [
  'create table meta (name text primary key, value text not null) without rowid',
  `create table files (path text primary key, size integer not null, mtime integer not null,
     hash text not null, is_read integer not null) without rowid`,
  `create table problems (path text not null, line integer not null, "column" integer not null,
     end_line integer not null, end_column integer not null, rule text not null,
     found text not null, data text not null, level text not null)`,
  'create table directives (path text primary key, said text not null) without rowid',
  'create index problems_path on problems (path)',
  // No primary key: in the order in which they come, rows with large bodies are only ever appended.
  `create table articles (docid integer not null unique, id integer not null unique,
     path text not null unique, kind text not null, language text not null,
     section text not null, translation_key text not null, logical_path text not null,
     name text not null, visible integer not null, lends integer not null,
     due integer, title text not null, address text not null, date integer, day text,
     fields text not null, excerpt text not null, body blob not null)`,
  `create table lists (id integer primary key, language text not null, kind text not null,
     path text not null, name text not null, folded text not null, address text not null,
     bare_name text not null, bare_address text not null, count integer not null)`,
  `create table entries (list integer not null, term_weight integer not null, pin integer not null,
     rank integer not null, tie integer not null, article integer not null,
     primary key (list, term_weight, pin, rank, tie, article)) without rowid`,
  `create table periods (language text not null, unit text not null, period text not null,
     count integer not null, primary key (language, unit, period)) without rowid`,
  `create table addresses (lookup text not null, priority integer not null, source text not null,
     address text not null, kind text not null, language text not null, target text not null,
     primary key (lookup, priority, source)) without rowid`,
  `create table waiting_files (article integer not null, file text not null,
     address text not null, language text not null,
     primary key (article, file, address)) without rowid`,
  `create table pictures (source text primary key, size integer not null, mtime integer not null,
     width integer not null, height integer not null) without rowid`,
  `create table menu_entries (article integer not null, language text not null,
     menu text not null, name text not null, weight integer not null, identifier text not null,
     parent text not null, pre text not null, post text not null, url text not null)`,
  'create index menu_entries_menu on menu_entries (language, menu)',
  'create index menu_entries_article on menu_entries (article)',
  `create table page_references (article integer not null, path text not null, page text not null,
     asked text not null, language text not null, name text not null, line integer not null,
     "column" integer not null, address text)`,
  'create index page_references_article on page_references (article)',
  'create index page_references_name on page_references (name)',
  'create index page_references_path on page_references (path)',
  'create table links (path text primary key, mentioned text not null, body text) without rowid',
  'create table changes (tag text primary key, version integer not null) without rowid',
  // Texts come folded, in words between spaces, so that the simplest tokenizer will do.
  // What stands in the first column costs two bytes less wherever it stands.
  `create virtual table search using fts5 (body, title, lists, content='',
     contentless_delete=1, tokenize='ascii')`,
  `create virtual table terms using fts5 (pieces, content='', contentless_delete=1, detail=none,
     tokenize='ascii')`,
];

/** Makes the tables where there are none; a store of another version is emptied first. */
export async function createTables(db: Kysely<Tables>): Promise<void> {
  if ((await schemaVersion(db)) === SCHEMA_VERSION) return;
  await db.connection().execute(async (connection) => {
    // Immediate, so that of two processes one waits here, and then finds the tables made.
    await sql`begin immediate`.execute(connection);
    if ((await schemaVersion(connection)) !== SCHEMA_VERSION) await makeTables(connection);
    await sql`commit`.execute(connection);
  });
}

async function makeTables(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table'
    and name not like 'sqlite_%' and name not like 'search_%' and name not like 'terms_%'`.execute(
    db,
  );
  for (const { name } of rows) await sql`drop table ${sql.table(name)}`.execute(db);
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await createIndexes(db);
  await sql.raw(`pragma user_version = ${SCHEMA_VERSION}`).execute(db);
}

/** That of the tables of a store; 0 where there are none. */
export async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}
