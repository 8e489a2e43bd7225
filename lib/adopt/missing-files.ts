import { readAddress } from '../addresses/text';
import { resolveAddress } from '../archive/read/resolve';
import { getSite } from '../archive/store/meta';
import type { Store } from '../archive/store/store';
import { encodeLink } from '../settings/links';
import { siteIn } from '../settings/site';

/** The files of a synced site that its settings name, as they name them, and that are not there. */
export async function listMissingFiles(store: Store): Promise<string[]> {
  const site = await getSite(store);
  const named = site.languages.flatMap(({ code, logo, author }) => {
    const { customCss, customJs } = siteIn(site, code);
    return [...customCss, ...customJs, logo.image, author?.avatar ?? ''];
  });
  const missing: string[] = [];
  for (const file of new Set(named.filter((one) => /^\/(?!\/)/.test(one)))) {
    const asked = readAddress(encodeLink(file));
    const found = asked && (await resolveAddress(store, asked, ''));
    if (found?.kind !== 'file') missing.push(file);
  }
  return missing;
}
