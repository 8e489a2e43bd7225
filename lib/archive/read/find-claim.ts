import type { Store } from '../store/store';
import type { Tables } from '../store/tables';

export type Claim = Tables['addresses'];

/** The claim that answers at an address, as it is looked up: the first by priority, then source. */
export async function findClaim(store: Store, lookup: string): Promise<Claim | undefined> {
  return store
    .selectFrom('addresses')
    .selectAll()
    .where('lookup', '=', lookup)
    .orderBy('priority')
    .orderBy('source')
    .executeTakeFirst();
}

/** The claim of what has a folder of its own for what stands under it: `/a/`, or else `/a.html`. */
export async function findOwner(store: Store, folder: string): Promise<Claim | undefined> {
  return (await findClaim(store, folder)) ?? findClaim(store, `${folder.slice(0, -1)}.html/`);
}
