import { MENUS } from '../settings/site';
import { textOfHtml } from '../settings/text-of-html';
import type { ArticleMenu } from './article';
import { createFields, type Fields, readInteger, readList, readText } from './fields';
import type { RawMap, RawValue } from './raw';

type Page = Pick<ArticleMenu, 'name' | 'weight'>;

/**
 * The menus of `menu` (a name, a list of names, or a map by name); what an entry does not say of
 * itself, its page says.
 */
export function readMenus(fields: Fields, page: Page): ArticleMenu[] {
  const key = fields.get('menu') === undefined ? 'menus' : 'menu';
  const value = fields.get(key);
  const entries: [string, RawValue][] =
    value instanceof Map ? [...value] : readList(fields, key).map((name) => [name, '']);
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
  return {
    name: readText(inner, 'name') || page.name,
    weight: inner.get('weight') === undefined ? page.weight : readInteger(inner, 'weight'),
    identifier: readText(inner, 'identifier'),
    parent: readText(inner, 'parent'),
    pre: textOfHtml(readText(inner, 'pre')),
    post: textOfHtml(readText(inner, 'post')),
  };
}
