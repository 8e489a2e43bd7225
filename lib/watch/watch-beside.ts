import { databaseOf } from '../archive/store/database';
import { pullWithPeers } from './machines/pull-with-peers';
import { openPeers } from './machines/tell-peers';
import { NOT_WATCHING } from './not-watching';
import { pollRepository } from './poll-repository';
import { pullAndSync } from './pull-and-sync';
import type { Watching } from './watch-site';

/**
 * What a process does while another one follows the files. Where that one may be on another machine,
 * with the store in a database, this one pulls its own checkout all the same, for the files that are
 * sent from there, and tells the others.
 */
export function watchBeside(): Watching {
  if (!databaseOf(process.env)) return NOT_WATCHING;
  const { pull, look } = pullWithPeers(() => pullAndSync({ lookNow: async () => {} }), openPeers());
  const polling = pollRepository(look);
  return { ...NOT_WATCHING, stop: async () => polling.stop(), pull };
}
