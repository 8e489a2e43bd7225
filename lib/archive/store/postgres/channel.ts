import { schemaOf } from '../database';

/** Behind the name of a site's stores. */
export const VERSION_CHANNEL = '_version';

/** Where a site's machines hear of new versions, whatever version of the tables they have. */
export function channelOf(address: string): string {
  return schemaOf(address) + VERSION_CHANNEL;
}
