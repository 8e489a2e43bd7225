import { getVersion } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';
import { type Alike, findAlike } from '../../tags/find-alike';

/** A large archive takes a second, and is the same until its content changes. */
const known = new WeakMap<Store, { version: number; found: Promise<Alike[]> }>();

/** Terms that seem to be one, as the check and `npm run tags` find them, those of most articles first. */
export async function listAlike(store: Store, taxonomies: string[]): Promise<Alike[]> {
  const version = await getVersion(store);
  const last = known.get(store);
  if (last?.version === version) return last.found;
  const found = findAlike(store, taxonomies);
  known.set(store, { version, found });
  found.catch(() => known.delete(store));
  return found;
}
