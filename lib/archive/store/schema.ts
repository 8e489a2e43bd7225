import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../addresses/claim';
import type { Unit } from '../../addresses/period-names';
import type { Href } from '../../addresses/text';
import { createIndexes } from './indexes';

/** Raise it with every change to the tables: stores are then made anew. */
export const SCHEMA_VERSION = 10;

/** Undated articles sort behind every date that JavaScript can express. */
export const UNDATED = -8_640_000_000_000_001;

export interface Tables {
  /** Single values: the schema's version, the site as JSON, the version of the content. */
  meta: { name: string; value: string };
  /** Every content file as last read; `mtime` in milliseconds, `hash` of its bytes. */
  files: { path: string; size: number; mtime: number; hash: string };
  problems: {
    path: string;
    line: number;
    column: number;
    severity: 'error' | 'warning';
    message: string;
    found: string;
    expected: string;
  };
  articles: {
    /** The article's number in the full-text index; in the order of language and date. */
    docid: number;
    /** Made from the path, so it is the same on every machine and after every rebuild. */
    id: number;
    path: string;
    kind: 'article' | 'section';
    language: string;
    section: string;
    translation_key: string;
    /** The path as `ref` names it, and the last part of that. */
    logical_path: string;
    name: string;
    /** 1 while readers may see it: it has a page, and now is between its publish and expiry dates. */
    visible: number;
    /** 1 while the files of its bundle are served, with a page or without. */
    lends: number;
    /** The next time at which `visible`, `lends` or `old` may change, in epoch milliseconds. */
    due: number | null;
    title: string;
    address: Href;
    date: number | null;
    /** The day of `date` in the site's time zone, `2026-08-22`; null where no list shows it. */
    day: string | null;
    /** JSON of `ArticleFields`. */
    fields: string;
    excerpt: string;
    /** Markdown; last, so that reading the columns before it never loads it. */
    body: string;
  };
  /** What articles are listed under: the home page, a section, a term of a taxonomy. */
  lists: {
    id: number;
    language: string;
    /** `home`, `section`, or the taxonomy's name. */
    kind: string;
    /** The section's path or the term's slug; empty for home. */
    path: string;
    name: string;
    /** The name as searches compare it. */
    folded: string;
    address: Href;
    count: number;
  };
  /** The articles of each list, in the order of the list. */
  entries: { list: number; pin: number; rank: number; article: number };
  /** How many listed articles each year (`2026`), month (`2026-08`) and day has that has any. */
  periods: { language: string; unit: Unit; period: string; count: number };
  addresses: Claim;
  menu_entries: {
    article: number;
    language: string;
    menu: string;
    name: string;
    weight: number;
    identifier: string;
    pre: string;
    post: string;
    url: string;
  };
  /** The pages that articles name by `ref`; `address` is where one stands. */
  page_references: {
    article: number;
    /** Of the article. */
    path: string;
    /** As it is written: `../culture/a.md`, and the language it is asked for in; empty for none. */
    page: string;
    asked: string;
    language: string;
    /** The last part of the page's logical path. */
    name: string;
    line: number;
    column: number;
    address: Href | null;
  };
  /** The content version in which what a cache tag stands for last changed. */
  changes: { tag: string; version: number };
  /**
   * `characters` holds those of the body once, for searches for a single one; `lists` a word for
   * every list of the article, so that a search can be narrowed to it.
   */
  search: { rowid: number; title: string; body: string; characters: string; lists: string };
  /** Pieces of the names of terms, by the ids of their lists. */
  terms: { rowid: number; pieces: string };
}

const STATEMENTS = [
  'create table meta (name text primary key, value text not null) without rowid',
  `create table files (path text primary key, size integer not null, mtime integer not null,
     hash text not null) without rowid`,
  `create table problems (path text not null, line integer not null, "column" integer not null,
     severity text not null, message text not null, found text not null, expected text not null)`,
  'create index problems_path on problems (path)',
  // No primary key: in the order in which they come, rows with large bodies are only ever appended.
  `create table articles (docid integer not null unique, id integer not null unique,
     path text not null unique, kind text not null, language text not null,
     section text not null, translation_key text not null, logical_path text not null,
     name text not null, visible integer not null, lends integer not null,
     due integer, title text not null, address text not null, date integer, day text,
     fields text not null, excerpt text not null, body text not null)`,
  `create table lists (id integer primary key, language text not null, kind text not null,
     path text not null, name text not null, folded text not null, address text not null,
     count integer not null)`,
  `create table entries (list integer not null, pin integer not null, rank integer not null,
     article integer not null, primary key (list, pin, rank, article)) without rowid`,
  `create table periods (language text not null, unit text not null, period text not null,
     count integer not null, primary key (language, unit, period)) without rowid`,
  `create table addresses (lookup text not null, priority integer not null, source text not null,
     address text not null, kind text not null, language text not null, target text not null,
     primary key (lookup, priority, source)) without rowid`,
  `create table menu_entries (article integer not null, language text not null,
     menu text not null, name text not null, weight integer not null, identifier text not null,
     pre text not null, post text not null, url text not null)`,
  'create index menu_entries_menu on menu_entries (language, menu)',
  'create index menu_entries_article on menu_entries (article)',
  `create table page_references (article integer not null, path text not null, page text not null,
     asked text not null, language text not null, name text not null, line integer not null,
     "column" integer not null, address text)`,
  'create index page_references_article on page_references (article)',
  'create index page_references_name on page_references (name)',
  'create index page_references_path on page_references (path)',
  'create table changes (tag text primary key, version integer not null) without rowid',
  // Texts come folded, in words between spaces, so that the simplest tokenizer will do.
  `create virtual table search using fts5 (title, body, characters, lists, content='',
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

async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}
