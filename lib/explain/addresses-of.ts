import { type Address, decodeAddress, encodeAddress, lookupOf } from '../addresses/text';
import type { Store } from '../archive/store/store';
import type { AddressTold } from './explanation';

/** Who claims an address, in the order in which they are asked. */
export async function tellAddress(store: Store, address: Address): Promise<AddressTold> {
  const claims = await store
    .selectFrom('addresses')
    .select(['kind', 'source', 'priority'])
    .where('lookup', '=', lookupOf(address) ?? '')
    .orderBy('priority')
    .orderBy('source')
    .execute();
  return { address: decodeAddress(encodeAddress(address)), claims };
}
