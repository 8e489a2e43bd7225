import type { Store } from '../tables';
import { connect } from './connect';
import { WRITERS } from './pool';
import { ensureStore, makeBeside, servedSchema } from './stores';

/** What a question of a reader may take, so that an answer comes within two seconds, or none. */
const LONGEST_QUESTION_MS = 1500;
const READERS = 8;

/** As `createStore`, in a schema of a database; `alone` beside the one that is served. */
export async function createInDatabase(address: string, alone: boolean): Promise<Store> {
  const schema = alone ? await makeBeside(address) : await ensureStore(address);
  return connect(address, schema, { longestMs: 0, most: WRITERS, isMaking: alone });
}

const opened = new Map<string, Store>();

/** The store that readers ask; connections are made with the first questions. */
export function openInDatabase(address: string): Store {
  const known = opened.get(address);
  if (known) return known;
  const bounds = { longestMs: LONGEST_QUESTION_MS, most: READERS };
  const store = connect(address, servedSchema(address), bounds);
  opened.set(address, store);
  return store;
}
