import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables';

/** Numbers are whole and below 2^53; texts compare by their bytes, as SQLite's do. */
const COLUMNS: Record<keyof Tables, Record<string, string>> = {
  meta: { name: 'text primary key', value: 'text' },
  files: {
    path: 'text primary key',
    size: 'number',
    mtime: 'number',
    hash: 'text',
    is_read: 'number',
  },
  problems: {
    ...{ path: 'text', line: 'number', column: 'number', end_line: 'number', end_column: 'number' },
    ...{ rule: 'text', found: 'text', data: 'text', level: 'text' },
  },
  directives: { path: 'text primary key', said: 'text' },
  articles: {
    ...{ docid: 'number unique', id: 'number unique', path: 'text unique', kind: 'text' },
    ...{ language: 'text', section: 'text', translation_key: 'text', logical_path: 'text' },
    ...{ name: 'text', visible: 'number', lends: 'number', due: 'number?', title: 'text' },
    ...{ address: 'text', date: 'number?', day: 'text?', fields: 'json', excerpt: 'text' },
    body: 'bytea',
  },
  lists: {
    ...{ id: 'number primary key', language: 'text', kind: 'text', path: 'text', name: 'text' },
    ...{ folded: 'text', address: 'text', bare_name: 'text', bare_address: 'text' },
    count: 'number',
  },
  entries: {
    ...{ list: 'number', term_weight: 'number', pin: 'number', rank: 'number', tie: 'number' },
    article: 'number',
  },
  periods: { language: 'text', unit: 'text', period: 'text', count: 'number' },
  addresses: {
    ...{ lookup: 'text', priority: 'number', source: 'text', address: 'text', kind: 'text' },
    ...{ language: 'text', target: 'text' },
  },
  waiting_files: { article: 'number', file: 'text', address: 'text', language: 'text' },
  pictures: {
    ...{ source: 'text primary key', size: 'number', mtime: 'number' },
    ...{ width: 'number', height: 'number' },
  },
  menu_entries: {
    ...{ article: 'number', language: 'text', menu: 'text', name: 'text', weight: 'number' },
    ...{ identifier: 'text', parent: 'text', pre: 'text', post: 'text', url: 'text' },
  },
  page_references: {
    ...{ article: 'number', path: 'text', page: 'text', asked: 'text', language: 'text' },
    ...{ name: 'text', line: 'number', column: 'number', address: 'text?' },
  },
  links: { path: 'text primary key', mentioned: 'text', body: 'text?' },
  changes: { tag: 'text primary key', version: 'number' },
  // Tokens and lexemes: see `full-text.ts`.
  search: {
    ...{ rowid: 'number primary key', body: 'text', title: 'text' },
    ...{ words: 'tsvector', title_words: 'tsvector', is_whole: 'boolean' },
  },
  terms: { rowid: 'number primary key', words: 'tsvector' },
};

export const TABLES = Object.keys(COLUMNS);

/** Of several columns. */
const KEYS: Partial<Record<keyof Tables, string>> = {
  entries: 'list, term_weight, pin, rank, tie, article',
  periods: 'language, unit, period',
  addresses: 'lookup, priority, source',
  waiting_files: 'article, file, address',
};

/** A server makes an index of full texts with one processor, and one of each part at the same time. */
export const SEARCH_PARTS = ['search_0', 'search_1'];

/** What single changes need from the beginning; the others are `indexes.ts`. */
const INDEXES = [
  'problems (path)',
  'menu_entries (language, menu)',
  'menu_entries (article)',
  'page_references (article)',
  'page_references (name)',
  'page_references (path)',
];

/** Makes the tables of a store in the schema that `db` is connected to. */
export async function createTables(db: Kysely<Tables>): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const parts = Object.entries(columns).map(([name, type]) => `"${name}" ${typeOf(type)}`);
    const key = KEYS[table as keyof Tables];
    if (key) parts.push(`primary key (${key})`);
    await sql.raw(`create table ${table} (${parts.join(', ')})${partedBy(table)}`).execute(db);
  }
  for (const [place, part] of SEARCH_PARTS.entries()) {
    await sql
      .raw(`create table ${part} partition of search
      for values with (modulus ${SEARCH_PARTS.length}, remainder ${place})`)
      .execute(db);
  }
  for (const index of INDEXES) await sql.raw(`create index on ${index}`).execute(db);
  // They are packed already.
  await sql`alter table articles alter column body set storage external`.execute(db);
  // It is read twice as fast; not every server was built with it.
  const { rows } = await sql<{ has: boolean }>`select 'lz4' = any(enumvals) as has
    from pg_settings where name = 'default_toast_compression'`.execute(db);
  if (!rows[0]?.has) return;
  for (const part of SEARCH_PARTS) {
    for (const column of ['body', 'words']) {
      const [table, name] = [sql.id(part), sql.id(column)];
      await sql`alter table ${table} alter column ${name} set compression lz4`.execute(db);
    }
  }
}

function partedBy(table: string): string {
  return table === 'search' ? ' partition by hash (rowid)' : '';
}

function typeOf(written: string): string {
  const [, type = '', optional, rest = ''] = /^(\w+)(\??)(.*)$/.exec(written) ?? [];
  const name = { number: 'bigint', text: 'text collate "C"' }[type] ?? type;
  return `${name}${optional ? '' : ' not null'}${rest}`;
}
