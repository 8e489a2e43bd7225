import type { Store, Tables } from './tables';

/** Tokens that follow each other; an open phrase matches whatever begins like its last token, too. */
export interface Phrase {
  tokens: string[];
  isOpen: boolean;
}

/** What is looked for in the documents of the full-text index. */
export interface Match {
  wanted: Phrase[];
  /** Whether everything wanted has to be there, or any of it. */
  of: 'all' | 'any';
  unwanted: Phrase[];
  /** Everything that a reader can read, or titles alone. */
  in: 'text' | 'title';
  /** Words of the lists in all of which an article has to be. */
  lists: string[];
}

/** Numbers of documents of one language, from `first` to `last`. */
export interface Range {
  first: number;
  last: number;
}

/** A full-text index as every engine has one. */
export interface FullText {
  /** Puts documents in; none of their numbers may be there. */
  insert(store: Store, documents: Tables['search'][]): Promise<void>;
  remove(store: Store, docids: number[]): Promise<void>;
  empty(store: Store): Promise<void>;
  /** The largest numbers of a range that match, in descending order. */
  find(store: Store, match: Match, range: Range, limit: number): Promise<number[]>;
  /** Those of some documents of one language that match, in no order. */
  findAmong(store: Store, match: Match, docids: number[]): Promise<number[]>;
  /** Counts matches up to `most`, from one end of a range on. */
  count(
    store: Store,
    match: Match,
    range: Range,
    { from, most }: { from: 'first' | 'last'; most: number },
  ): Promise<number>;
  /** Names of terms, by the ids of their lists. */
  insertTerms(store: Store, terms: Tables['terms'][]): Promise<void>;
  removeTerms(store: Store, ids: number[]): Promise<void>;
  /** Some terms of which a piece begins with a word. */
  findTerms(store: Store, word: string, limit: number): Promise<number[]>;
}
