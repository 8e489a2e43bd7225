import type { Href } from '../../addresses/text';
import { readMeta, writeMeta } from './meta';
import type { Store } from './tables';

/** Where the archive by date of each language stands; of some there is none. */
export type ArchiveAddresses = Record<string, Href>;

const NAME = 'archives';

export async function readArchiveAddresses(store: Store): Promise<ArchiveAddresses> {
  return JSON.parse((await readMeta(store, NAME)) ?? '{}');
}

/** Returns whether they are others than before. */
export async function writeArchiveAddresses(
  store: Store,
  addresses: ArchiveAddresses,
): Promise<boolean> {
  const now = JSON.stringify(addresses);
  if (now === (await readMeta(store, NAME))) return false;
  await writeMeta(store, NAME, now);
  return true;
}
