import { homeAddress } from '../../addresses/home';
import { encodeAddress, finishAddress, type Href } from '../../addresses/text';
import { encodeLink } from '../../settings/links';
import { placeLink } from '../../settings/place-link';
import { getLanguage, type MenuEntry, type MenuName, type Site } from '../../settings/site';
import { parseFields } from '../store/article-fields';
import type { Store } from '../store/store';
import { arrangeMenu, type MenuItem, type MenuLink } from './menu-tree';

/**
 * A menu of a language: what the settings list, and of the same identifiers the last; then the
 * sections, and what articles put there.
 */
export async function getMenu(
  store: Store,
  site: Site,
  language: string,
  menu: MenuName,
): Promise<MenuLink[]> {
  const written: MenuItem[] = [];
  for (const entry of getLanguage(site, language).menus[menu]) {
    written.unshift({ ...entry, url: await menuHref(store, site, language, entry) });
  }
  const sections = site.sectionPagesMenu === menu ? await listSectionItems(store, language) : [];
  const placed = await store
    .selectFrom('menu_entries')
    .select(['name', 'url', 'weight', 'identifier', 'parent', 'pre', 'post'])
    .where('language', '=', language)
    .where('menu', '=', menu)
    .orderBy('url')
    .execute();
  return arrangeMenu([...written, ...sections, ...placed]);
}

/** Where an entry of the settings leads; to the home page in one spelling, and empty for nowhere. */
export async function menuHref(
  store: Store,
  site: Site,
  language: string,
  { url, pageRef }: Pick<MenuEntry, 'url' | 'pageRef'>,
): Promise<string> {
  if (isHome(url, site, language)) return homeAddress(site, language);
  if (url) return placeLink(encodeLink(url), site.basePath);
  return pageRef === '' ? '' : addressOf(store, site, language, pageRef);
}

function isHome(url: string, site: Site, language: string): boolean {
  if (url === '/') return language === site.defaultLanguage;
  const home = homeAddress(site, language);
  const inFull =
    site.baseUrl && url.startsWith(site.baseUrl) ? url.slice(site.baseUrl.length) : url;
  return url !== '' && `${placeLink(inFull, site.basePath)}/`.replace(/\/+$/, '/') === home;
}

async function addressOf(
  store: Store,
  site: Site,
  language: string,
  pageRef: string,
): Promise<Href> {
  const path = pageRef === '/' ? '' : pageRef;
  const home = homeAddress(site, language);
  const page = await store
    .selectFrom('articles')
    .select('address')
    .where('logical_path', '=', path)
    .where('language', '=', language)
    .where('visible', '=', 1)
    .executeTakeFirst();
  return page?.address ?? encodeAddress(finishAddress(home + (path && `${path}/`), site));
}

/** Every section at the top, by Hugo's `sectionPagesMenu`. */
async function listSectionItems(store: Store, language: string): Promise<MenuItem[]> {
  const sections = await store
    .selectFrom('lists')
    .leftJoin('articles', (join) =>
      join
        .onRef('articles.language', '=', 'lists.language')
        .onRef('articles.section', '=', 'lists.path')
        .on('articles.kind', '=', 'section')
        .on('articles.visible', '=', 1),
    )
    .select(['lists.name', 'lists.path', 'lists.address', 'articles.fields'])
    .where('lists.language', '=', language)
    .where('lists.kind', '=', 'section')
    .where('lists.path', 'not like', '%/%')
    .execute();
  return sections.map(({ name, path, address, fields }) => {
    const { linkTitle = '', weight = 0 } = fields ? parseFields(fields) : {};
    return {
      ...{ name: linkTitle || name, url: address, identifier: path, weight },
      ...{ parent: '', pre: '', post: '' },
    };
  });
}
