import { below, type Href, readAddress } from '../../addresses/text';
import { isSameLanguage, listVariants } from '../../chinese/variants';
import type { Store } from '../store/store';
import type { ArticlePage, Translation } from './articles';

/** Where an article can be read in another way, below its own address; spelled like that one. */
export function readingAddress(address: Href, name: string): Href {
  return below(address, `${address.endsWith('/') ? '' : '/'}${name.toLowerCase()}/`);
}

/**
 * The forms of Chinese that an article can be converted to: those in which nobody wrote it.
 * `written` are the languages of its translations. None where something else has the address.
 */
export async function listConversions(
  store: Store,
  { language, address }: Pick<ArticlePage, 'language' | 'address'>,
  written: Translation[],
): Promise<Translation[]> {
  const conversions = listVariants(language)
    .filter((variant) => !written.some((one) => isSameLanguage(one.language, variant)))
    .map((variant) => ({ language: variant, address: readingAddress(address, variant) }));
  const taken = await listTaken(
    store,
    conversions.map((conversion) => conversion.address),
  );
  return conversions.filter((conversion) => !taken.has(conversion.address));
}

/** Those of some addresses at which something else stands. */
async function listTaken(store: Store, addresses: Href[]): Promise<Set<Href>> {
  const byLookup = new Map(addresses.map((address) => [readAddress(address)?.lookup, address]));
  const lookups = [...byLookup.keys()].filter((lookup) => lookup !== undefined);
  if (lookups.length === 0) return new Set();
  const claims = await store
    .selectFrom('addresses')
    .select('lookup')
    .where('lookup', 'in', lookups)
    .execute();
  return new Set(claims.flatMap(({ lookup }) => byLookup.get(lookup) ?? []));
}
