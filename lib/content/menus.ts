import { MENUS } from '../settings/site';
import type { ArticleMenu } from './article';
import { createFields, type Fields, readInteger, readList, readText } from './fields';
import type { RawMap, RawValue } from './raw';

/** The menus of `menu` (a name, a list of names, or a map by name); `name` defaults to a title. */
export function readMenus(fields: Fields, linkTitle: string): ArticleMenu[] {
  const key = fields.get('menu') === undefined ? 'menus' : 'menu';
  const value = fields.get(key);
  const entries: [string, RawValue][] =
    value instanceof Map ? [...value] : readList(fields, key).map((name) => [name, '']);
  return entries.flatMap(([name, entry]) => {
    const menu = MENUS.find((known) => known === name.toLowerCase());
    if (menu) return [{ menu, ...readEntry(fields, key, entry, linkTitle) }];
    fields.warn(key, name, MENUS.join(', '));
    return [];
  });
}

function readEntry(
  fields: Fields,
  key: string,
  entry: RawValue,
  linkTitle: string,
): Omit<ArticleMenu, 'menu'> {
  const map: RawMap = entry instanceof Map ? entry : new Map();
  const inner = createFields(map, (_key, found, expected) => fields.warn(key, found, expected));
  return {
    name: readText(inner, 'name') || linkTitle,
    weight: readInteger(inner, 'weight'),
    identifier: readText(inner, 'identifier'),
    pre: readText(inner, 'pre'),
    post: readText(inner, 'post'),
  };
}
