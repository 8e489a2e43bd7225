import { getLanguage, type MenuEntry, type MenuName, type Site } from '../site/site';
import type { Store } from './store/store';

/** A menu of a language: what the settings list and what articles put there, by weight. */
export async function getMenu(
  store: Store,
  site: Site,
  language: string,
  menu: MenuName,
): Promise<MenuEntry[]> {
  const placed = await store
    .selectFrom('menu_entries')
    .select(['name', 'url', 'weight', 'identifier', 'pre', 'post'])
    .where('language', '=', language)
    .where('menu', '=', menu)
    .execute();
  // As in Hugo, an entry without a weight stands behind those that have one.
  const order = ({ weight }: MenuEntry) => weight || Number.POSITIVE_INFINITY;
  return [...getLanguage(site, language).menus[menu], ...placed].toSorted(
    (a, b) => compare(order(a), order(b)) || compare(a.name, b.name),
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
