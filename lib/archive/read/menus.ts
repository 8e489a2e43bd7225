import { homeAddress } from '../../addresses/home';
import { encodeAddress, finishAddress } from '../../addresses/text';
import { getLanguage, type MenuEntry, type MenuName, type Site } from '../../settings/site';
import type { Store } from '../store/store';

/** An entry of a menu as it is shown. */
export type MenuLink = Omit<MenuEntry, 'pageRef'>;

/** A menu of a language: what the settings list and what articles put there, by weight. */
export async function getMenu(
  store: Store,
  site: Site,
  language: string,
  menu: MenuName,
): Promise<MenuLink[]> {
  const placed = await store
    .selectFrom('menu_entries')
    .select(['name', 'url', 'weight', 'identifier', 'pre', 'post'])
    .where('language', '=', language)
    .where('menu', '=', menu)
    .execute();
  // As in Hugo, an entry without a weight stands behind those that have one.
  const order = ({ weight }: MenuLink) => weight || Number.POSITIVE_INFINITY;
  const sections = site.sectionPagesMenu === menu ? await listSectionEntries(store, language) : [];
  const written = getLanguage(site, language).menus[menu].map((entry) => ({
    ...entry,
    url: entry.url || addressOf(entry.pageRef, language, site),
  }));
  return [...written, ...placed, ...sections].toSorted(
    (a, b) => compare(order(a), order(b)) || compare(a.name, b.name),
  );
}

function addressOf(pageRef: string, language: string, site: Site): string {
  const folder = homeAddress(site, language) + (pageRef && `${pageRef}/`);
  return encodeAddress(finishAddress(folder, site));
}

/** Every section at the top, by Hugo's `sectionPagesMenu`. */
async function listSectionEntries(store: Store, language: string): Promise<MenuLink[]> {
  const sections = await store
    .selectFrom('lists')
    .leftJoin('articles', (join) =>
      join
        .onRef('articles.language', '=', 'lists.language')
        .onRef('articles.section', '=', 'lists.path')
        .on('articles.kind', '=', 'section')
        .on('articles.visible', '=', 1),
    )
    .select(['lists.name', 'lists.path', 'lists.address', 'articles.title'])
    .where('lists.language', '=', language)
    .where('lists.kind', '=', 'section')
    .where('lists.path', 'not like', '%/%')
    .execute();
  return sections.map(({ name, path, address, title }) => ({
    ...{ name: title || name, url: address, identifier: path },
    ...{ weight: 0, pre: '', post: '' },
  }));
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
