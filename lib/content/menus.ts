import { MENUS } from '../settings/site';
import { textOfHtml } from '../settings/text-of-html';
import type { ArticleMenu } from './article';
import { createFields, type Fields, readAs } from './fields';
import type { RawMap, RawValue } from './raw';
import { list } from './schema/kinds/list';
import { MENU_ENTRY } from './schema/kinds/parts';

type Page = Pick<ArticleMenu, 'name' | 'weight'>;

/**
 * The menus of `menu` (a name, a list of names, or a map by name); what an entry does not say of
 * itself, its page says.
 */
export function readMenus(fields: Fields, page: Page): ArticleMenu[] {
  const key = fields.get('menu') === undefined ? 'menus' : 'menu';
  const value = fields.get(key);
  const entries: [string, RawValue][] =
    value instanceof Map ? [...value] : readAs(fields, key, list).map((name) => [name, '']);
  return entries.flatMap(([name, entry]) => {
    const menu = MENUS.find((known) => known === name.toLowerCase());
    if (menu) return [{ menu, ...readEntry(fields, key, entry, page) }];
    fields.warn('unknown-menu', key, name, { known: MENUS.join(', ') });
    return [];
  });
}

function readEntry(
  fields: Fields,
  key: string,
  entry: RawValue,
  page: Page,
): Omit<ArticleMenu, 'menu'> {
  const map: RawMap = entry instanceof Map ? entry : new Map();
  const inner = createFields(map, (rule, _key, found, data) => fields.warn(rule, key, found, data));
  const read = (part: 'name' | 'identifier' | 'parent' | 'pre' | 'post') =>
    readAs(inner, part, MENU_ENTRY[part]);
  return {
    name: read('name') || page.name,
    weight:
      inner.get('weight') === undefined ? page.weight : readAs(inner, 'weight', MENU_ENTRY.weight),
    identifier: read('identifier'),
    parent: read('parent'),
    pre: textOfHtml(read('pre')),
    post: textOfHtml(read('post')),
  };
}
