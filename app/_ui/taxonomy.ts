import { encodeAddress, type Href } from '@/lib/addresses/text';
import { termAddress } from '@/lib/content/permalinks';
import type { Site } from '@/lib/settings/site';
import type { Words } from '@/lib/words';

/** What a taxonomy is called: in the reader's language where it is one every site has. */
export function termsTitle({ tags, categories }: Words, taxonomy: string): string {
  if (taxonomy === 'tags') return tags;
  if (taxonomy === 'categories') return categories;
  return taxonomy.charAt(0).toUpperCase() + taxonomy.slice(1);
}

/** Where the index of a taxonomy stands. */
export function termsAddress(site: Site, language: string, taxonomy: string): Href {
  return encodeAddress(termAddress(taxonomy, null, language, site));
}
