import { homeAddress } from '../../addresses/home';
import { type Address, below, encodeAddress, type Href } from '../../addresses/text';
import type { Site } from '../../settings/site';
import { readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import { SITE_TAG } from '../store/tags';
import type { Changes } from '../sync/apply';
import { archiveClaim } from '../sync/claims';
import { insertClaims } from '../sync/write';

/** The first one that the site does not use itself is where its archive by date stands. */
const NAMES = ['archive', 'by-date', 'archive-by-date'];

/** The address of a language's archive by date; empty where no name was free. */
export async function getArchiveAddress(store: Store, language: string): Promise<Href | ''> {
  const addresses: Record<string, Href> = JSON.parse((await readMeta(store, 'archives')) ?? '{}');
  return addresses[language] ?? '';
}

/** Claims an address for the archive of every language, where nothing of the site's stands. */
export async function claimArchives(store: Store, site: Site, changes: Changes): Promise<void> {
  await store
    .deleteFrom('addresses')
    .where('kind', '=', 'archive')
    .where('source', '=', '')
    .execute();
  const addresses: Record<string, Href> = {};
  for (const { code } of site.languages) {
    const address = await findFree(store, homeAddress(site, code));
    if (!address) continue;
    addresses[code] = encodeAddress(address);
    await insertClaims(store, [archiveClaim(address, code)]);
  }
  const before = await readMeta(store, 'archives');
  const now = JSON.stringify(addresses);
  if (now === before) return;
  await writeMeta(store, 'archives', now);
  changes.tags.add(SITE_TAG);
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
