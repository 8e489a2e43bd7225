import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Table, TextName } from '../../words/table';
import { readText } from '../read-text';
import { type Notice, noticeOfUnread } from './notice';
import { isTable, parseData } from './parse-config';

/** The words of the theme that have a place here, by their ids in `i18n/`. */
const NAMES: Record<string, TextName> = {
  read_more: 'readMore',
  menu_label: 'menu',
  sidemenu_title: 'sidemenu',
  meta_translations: 'translations',
  toc_title: 'contents',
  post_nav_prev: 'older',
  post_nav_next: 'newer',
  search_placeholder: 'searchPlaceholder',
  languages_title: 'languages',
  categories_title: 'categories',
  recent_title: 'recent',
  social_title: 'social',
  tags_title: 'tags',
  '404_title': 'notFoundTitle',
  noposts_warning_title: 'emptyList',
};

/**
 * The words that a site's own `<language>.*` in these folders of it put in the place of the theme's, by the names of
 * this program's tables, for a language that goes by several names; the later ones win. A file that
 * cannot be read is left out, and noted.
 * https://gohugo.io/content-management/multilingual/#translation-of-strings
 */
export function readWords(
  folder: string,
  dirs: string[],
  names: string[],
  notices: Notice[],
): Table {
  const words: Table = {};
  for (const language of new Set(names.map((name) => name.toLowerCase()))) {
    for (const file of dirs.toReversed().flatMap((dir) => findFiles(folder, dir, language))) {
      for (const [id, text] of listTranslations(read(folder, file, notices))) {
        const name = Object.hasOwn(NAMES, id) ? NAMES[id] : undefined;
        if (name && text && !/\{\{/.test(text)) words[name] = text.replace(/<[^>]*>/g, '');
      }
    }
  }
  return words;
}

function findFiles(folder: string, dir: string, language: string): string[] {
  const isWanted = (file: string) => {
    const { name, ext } = path.parse(file.toLowerCase());
    return name === language && /^\.(?:toml|ya?ml|json)$/.test(ext);
  };
  try {
    return readdirSync(path.join(folder, dir), { recursive: true, encoding: 'utf8' })
      .filter(isWanted)
      .toSorted()
      .map((name) => `${dir}/${name}`);
  } catch {
    return [];
  }
}

function read(folder: string, file: string, notices: Notice[]): unknown {
  try {
    return parseData(readText(path.join(folder, file), file), file);
  } catch (error) {
    notices.push(noticeOfUnread(error, file, 'words'));
    return undefined;
  }
}

/** Ids and texts, from a list of `id` and `translation` or from a table by id. */
function listTranslations(data: unknown): [id: string, text: string][] {
  const entries = Array.isArray(data)
    ? data.filter(isTable).map(({ id, translation }) => [String(id), translation] as const)
    : isTable(data)
      ? Object.entries(data)
      : [];
  return entries.map(([id, value]) => [id, textOf(value)]);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isTable(value) && typeof value.other === 'string' ? value.other : '';
}
