import type { RawBuilder } from 'kysely';
import type { FullText } from './full-text';
import type { Store } from './tables';

/** What the engines of stores say or do differently; all else is Kysely's, and the same. */
export interface Engine {
  /** Functions that make rows of an array of JSON, whose column `value` is JSON, or text. */
  each: RawBuilder<unknown>;
  eachText: RawBuilder<unknown>;
  /** Functions that make an array of JSON of values, and one of rows. */
  makeArray: RawBuilder<unknown>;
  groupArray: RawBuilder<unknown>;
  /** A function of where in a text another one begins, from 1; 0 for nowhere. */
  placeOf: RawBuilder<unknown>;
  fullText: FullText;
  /** Whether a store that readers have is made anew beside it, not in it. */
  isMadeBeside: boolean;
  /** To be called before everything is written, for indexes of all are made faster at the end. */
  dropIndexes(store: Store): Promise<void>;
  /** Makes the indexes that are not there. */
  createIndexes(store: Store): Promise<void>;
  /** Readies the store for readers when everything was written. */
  finish(store: Store): Promise<void>;
  /** While much is written, what can wait is put off. */
  putOff(store: Store): Promise<void>;
  resume(store: Store): Promise<void>;
  /** Tells whoever serves this store, when the transaction is done, that there is a new version. */
  announce(store: Store): Promise<void>;
}

/** The engine of a store, or of a transaction in it. */
export function engineOf(store: Store): Engine {
  const { adapter } = store.getExecutor();
  if (hasEngine(adapter)) return adapter.engine;
  throw new TypeError('This store has no engine of ours');
}

function hasEngine(adapter: object): adapter is { engine: Engine } {
  return 'engine' in adapter;
}
