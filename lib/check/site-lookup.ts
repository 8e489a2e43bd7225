import type { Href } from '../addresses/text';
import { resolveAddress } from '../archive/read/resolve';
import { getSite } from '../archive/store/meta';
import type { Store } from '../archive/store/store';
import { createReadLink } from './read-link';

/** Whether what a link leads to from a page is there; what is elsewhere counts as there. */
export type IsThere = (written: string, page: Href) => Promise<boolean>;

/** Answers for one state of the site: what was asked once is remembered. */
export async function openLookup(store: Store): Promise<IsThere> {
  const readLink = createReadLink(await getSite(store));
  const known = new Map<string, boolean>();
  return async (written, page) => {
    const asked = readLink(written, page);
    for (const address of asked) {
      const key = address.spelled;
      const isThere =
        known.get(key) ?? (await resolveAddress(store, address, '')).kind !== 'missing';
      known.set(key, isThere);
      if (isThere) return true;
    }
    return asked.length === 0;
  };
}
