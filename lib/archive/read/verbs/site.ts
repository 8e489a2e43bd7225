import { cache } from 'react';
import { type LocalSite, type MenuName, type Site, siteIn } from '../../../settings/site';
import { type Words, wordsOf } from '../../../words';
import { getSite as readSite } from '../../store/meta';
import { openStore } from '../../store/store';
import { sidebarTag } from '../../store/tags';
import type { MenuLink } from '../menu-tree';
import * as menus from '../menus';
import { dependOn } from './depend-on';

/** Almost every part of a page asks for the site: once for all of them. */
export const getSite = cache(async (): Promise<Site> => {
  await dependOn();
  return readSite(openStore());
});

/** The site as it is in one of its languages. */
export async function getSiteIn(language: string): Promise<LocalSite> {
  return siteIn(await getSite(), language);
}

/** What the interface says in a language, as the site wants it said. */
export const getWords = cache(
  async (language: string): Promise<Words> => wordsOf(await getSite(), language),
);

export async function getMenu(language: string, menu: MenuName): Promise<MenuLink[]> {
  await dependOn(sidebarTag(language));
  const store = openStore();
  return menus.getMenu(store, await readSite(store), language, menu);
}
