import type { WrittenSettings } from '../schema/settings';
import { MENUS } from '../site';
import { textOfHtml } from '../text-of-html';
import { isTable, type Table } from './parse-config';
import type { Values } from './values';

type Written = Pick<
  WrittenSettings,
  'title' | 'subtitle' | 'description' | 'copyright' | 'author' | 'menus' | 'logo' | 'dateFormat'
>;

/** What the site says of itself, or (`languages.<code>.`) one of its languages. */
export function readIdentity(values: Values, prefix = ''): Written {
  const params = `${prefix}params`;
  return {
    title: values.text(`${prefix}title`),
    subtitle: values.text(`${params}.logo.subtitle`, `${params}.subtitle`),
    description: values.text(`${params}.description`),
    copyright: values.text(`${params}.copyright`, `${prefix}copyright`),
    author: readAuthor(values, `${params}.author`) ?? readAuthor(values, `${prefix}author`),
    menus: readMenus(values, prefix),
    logo: readLogo(values, `${params}.logo`),
    dateFormat: values.text(`${params}.dateformat`),
  };
}

function readAuthor(values: Values, path: string): Written['author'] {
  if (!isTable(values.config.peek(path))) {
    const name = values.text(path);
    return name ? { name } : undefined;
  }
  const name = values.text(`${path}.name`);
  const bio = values.text(`${path}.bio`);
  const avatar = values.text(`${path}.avatar`);
  return name ? { name, bio, avatar: avatar && sitePath(avatar) } : undefined;
}

/** Each part of a logo may be `false`. */
function readLogo(values: Values, path: string): Written['logo'] {
  if (values.config.peek(path) === undefined) return undefined;
  const off = (part: string) => values.config.get(`${path}.${part}`) === false;
  const image = values.text(`${path}.image`);
  return {
    image: image && sitePath(image),
    title: off('title') ? false : (values.text(`${path}.title`) ?? true),
    subtitle: off('subtitle') ? false : (values.text(`${path}.subtitle`) ?? true),
  };
}

function readMenus(values: Values, prefix: string): Written['menus'] {
  const path = [`${prefix}menus`, `${prefix}menu`].find((one) => values.config.peek(one));
  if (!path) return undefined;
  const entries = MENUS.map((menu) => {
    const tables = values.tables(`${path}.${menu}`);
    return [menu, tables.flatMap((table) => readEntry(values, `${path}.${menu}`, table))] as const;
  });
  return Object.fromEntries(entries);
}

/** The keys of a menu entry that have an effect, and one that only templates read. */
const ENTRY = ['name', 'title', 'url', 'pageref', 'weight', 'identifier', 'parent', 'pre', 'post'];
const UNUSED = ['params'];

function readEntry(values: Values, path: string, table: Table) {
  const text = (key: string) => (typeof table[key] === 'string' ? table[key].trim() : '');
  for (const key of Object.keys(table)) {
    if (![...ENTRY, ...UNUSED].includes(key)) values.note(path, `"${key}" is not understood`);
  }
  const url = text('url');
  const pageRef = url ? '' : pagePath(text('pageref'));
  const name = text('name') || text('identifier') || text('title') || pageRef;
  if (!name) {
    values.note(path, 'an entry needs a name');
    return [];
  }
  const weight = Number(table.weight ?? 0);
  return {
    name,
    url,
    pageRef,
    weight: Number.isFinite(weight) ? weight : 0,
    identifier: text('identifier'),
    parent: text('parent'),
    pre: textOfHtml(text('pre')),
    post: textOfHtml(text('post')),
  };
}

/** The path of a page's file as that of its address, without slashes around it; `/` is home. */
function pagePath(pageRef: string): string {
  const path = pageRef.replace(/(?:\/?_?index)?\.(?:md|markdown|html?)$/i, '');
  return path.replace(/^\/+|\/+$/g, '').toLowerCase() || (pageRef && '/');
}

/** A file of `static/`, whose paths are written with and without a slash in front. */
export function sitePath(written: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(written) ? written : `/${written}`;
}
