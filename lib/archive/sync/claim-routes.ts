import { homeAddress } from '../../addresses/home';
import { type Address, below, encodeAddress } from '../../addresses/text';
import type { Site } from '../../settings/site';
import { type ArchiveAddresses, writeArchiveAddresses } from '../store/archive-addresses';
import type { Store } from '../store/store';
import { SITE_TAG } from '../store/tags';
import type { Changes } from './apply';
import { archiveClaim, routeClaims, spellingClaims } from './claims';
import { insertClaims } from './write';

/** Claims the addresses of every language's own pages, and of what merged terms were called. */
export async function claimRoutes(store: Store, site: Site): Promise<void> {
  await store
    .deleteFrom('addresses')
    .where('source', '=', '')
    .where('kind', '!=', 'archive')
    .execute();
  await insertClaims(store, [...routeClaims(site), ...spellingClaims(site)]);
}

/** The first one that the site does not use itself is where its archive by date stands. */
const NAMES = ['archive', 'by-date', 'archive-by-date'];

/** Claims an address for the archive of every language, where nothing of the site's stands. */
export async function claimArchives(store: Store, site: Site, changes: Changes): Promise<void> {
  await store
    .deleteFrom('addresses')
    .where('kind', '=', 'archive')
    .where('source', '=', '')
    .execute();
  const addresses: ArchiveAddresses = {};
  for (const { code } of site.languages) {
    const address = await findFree(store, homeAddress(site, code));
    if (!address) continue;
    addresses[code] = encodeAddress(address);
    await insertClaims(store, [archiveClaim(address, code)]);
  }
  if (await writeArchiveAddresses(store, addresses)) changes.tags.add(SITE_TAG);
}

async function findFree(store: Store, home: Address): Promise<Address | undefined> {
  for (const name of NAMES) {
    const address = below(home, `${name}/`);
    // In the order of characters, `0` is what follows `/`: everything below the address.
    const taken = await store
      .selectFrom('addresses')
      .select('lookup')
      .where('lookup', '>=', address)
      .where('lookup', '<', `${home}${name}0`)
      .limit(1)
      .executeTakeFirst();
    if (!taken) return address;
  }
  return undefined;
}
