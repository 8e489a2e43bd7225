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
  const conversions: Translation[] = [];
  for (const variant of listVariants(language)) {
    if (written.some((translation) => isSameLanguage(translation.language, variant))) continue;
    const converted = readingAddress(address, variant);
    if (await isTaken(store, converted)) continue;
    conversions.push({ language: variant, address: converted });
  }
  return conversions;
}

/** Whether something else stands at an address. */
async function isTaken(store: Store, address: Href): Promise<boolean> {
  const claim = await store
    .selectFrom('addresses')
    .select('lookup')
    .where('lookup', '=', readAddress(address)?.lookup ?? null)
    .executeTakeFirst();
  return claim !== undefined;
}
