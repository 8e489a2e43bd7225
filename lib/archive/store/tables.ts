import type { Kysely } from 'kysely';
import type { Claim } from '../../addresses/claim';
import type { Unit } from '../../addresses/period-names';
import type { Address, Href } from '../../addresses/text';
import type { Problem } from '../../problems/problem';
import type { Level } from '../../problems/rules';
import type { PackedText } from './packed-text';

/** The rank of undated articles: behind every date that JavaScript can express. */
export const UNDATED = 8_640_000_000_001;

export interface Tables {
  /** Single values: the schema's version, the site as JSON, the version of the content. */
  meta: { name: string; value: string };
  /**
   * Every content file as last looked at: `mtime` in milliseconds, `hash` of its bytes, `is_read` 0
   * for what could not be.
   */
  files: { path: string; size: number; mtime: number; hash: string; is_read: number };
  problems: Pick<Problem, 'path' | 'line' | 'column' | 'rule' | 'found'> & {
    end_line: number;
    end_column: number;
    /** JSON. */
    data: string;
    /** What it weighs on this site, in its file; empty where that is not known yet. */
    level: Level | '';
  };
  /** The comments of files that say which rules hold where, as JSON. */
  directives: { path: string; said: string };
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
    /** The next time at which it may appear, be gone or be `old`, in epoch milliseconds. */
    due: number | null;
    title: string;
    address: Href;
    date: number | null;
    /** The day of `date` in the site's time zone, `2026-08-22`; null where no list shows it. */
    day: string | null;
    /** JSON of `ArticleFields`. */
    fields: string;
    /** The summary, or the body's beginning; which of them, `fields` knows. */
    excerpt: string;
    /** Markdown; last, so that reading the columns before it never loads it. */
    body: PackedText;
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
    /** Name and address without an `_index` file, which may say others. */
    bare_name: string;
    bare_address: Href;
    count: number;
  };
  /** The articles of each list, in the order of the list. */
  entries: {
    list: number;
    term_weight: number;
    /** Where its weight puts it; 0, which takes no room, stands behind all others. */
    pin: number;
    /** Seconds before the epoch. */
    rank: number;
    /** The place among those of the same language and second. */
    tie: number;
    article: number;
  };
  /** How many listed articles each year (`2026`), month (`2026-08`) and day has that has any. */
  periods: { language: string; unit: Unit; period: string; count: number };
  addresses: Claim;
  /** The files that nobody may see before their article is published; 0 for those of sections. */
  waiting_files: { article: number; file: string; address: Address; language: string };
  /**
   * The site's own pictures, by their path below the site's folder: `size` in bytes and `mtime` in
   * milliseconds as last looked at, width and height in pixels, 0 where they say none.
   */
  pictures: { source: string; size: number; mtime: number; width: number; height: number };
  menu_entries: {
    article: number;
    language: string;
    menu: string;
    name: string;
    weight: number;
    identifier: string;
    parent: string;
    pre: string;
    post: string;
    url: string;
  };
  /** The pages that articles name by `ref` and by links to files; `address` is where one stands. */
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
  /**
   * Of the store of a check alone: the addresses on the site that the file at `path` may name, JSON,
   * and what its text names once it is rendered, which is found out where that is needed.
   */
  links: { path: string; mentioned: string; body: string | null };
  /** The content version in which what a cache tag stands for last changed. */
  changes: { tag: string; version: number };
  /**
   * The tokens of `body` and `title` in their order, and behind them the characters that they
   * consist of, for searches for a single one; `lists` has a word for every list of the article, so
   * that a search can be narrowed to it.
   */
  search: { rowid: number; body: string; title: string; lists: string };
  /** Pieces of the names of terms, by the ids of their lists. */
  terms: { rowid: number; pieces: string };
}

/** An open store. Queries and transactions are Kysely's; `engineOf` says what engine it is. */
export type Store = Kysely<Tables>;
