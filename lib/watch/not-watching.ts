import type { Watching } from './watch-site';

/** That another process, or none, follows the files of the site. */
export class NotFollowing extends Error {}

/** Nothing is followed: what is in the store is served as it is. */
export const NOT_WATCHING: Watching = {
  stop: async () => {},
  checkStore: () => {},
  pull: async () => {
    throw new NotFollowing('This process does not follow the files of the site');
  },
};
