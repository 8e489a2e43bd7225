import { homeAddress } from '../../addresses/home';
import { encodeAddress } from '../../addresses/text';
import { menuHref } from '../../archive/read/menus';
import { getSite } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';
import { excerpt } from '../../content/report';
import { type Problem, problemIn } from '../../problems/problem';
import { MENUS } from '../../settings/site';
import { placeInSettings } from './place-in-settings';
import { openLookup } from './site-lookup';

/** The entries of the settings' menus that lead to no page of the site, each once. */
export async function checkMenus(store: Store, siteFolder: string): Promise<Problem[]> {
  const site = await getSite(store);
  const lookup = await openLookup(store);
  const problems = new Map<string, Problem>();
  for (const { code, menus } of site.languages) {
    const page = encodeAddress(homeAddress(site, code));
    for (const entry of MENUS.flatMap((menu) => menus[menu])) {
      const written = await menuHref(store, site, code, entry);
      const name = entry.url || entry.pageRef;
      if (problems.has(name) || (await lookup.isThere({ written, page }))) continue;
      const { file, ...place } = placeInSettings(siteFolder, name);
      const data = { variant: 'menu' };
      const finding = { rule: 'dead-link', ...place, found: excerpt(name), data } as const;
      problems.set(name, problemIn(`../${file}`, finding));
    }
  }
  return [...problems.values()];
}
