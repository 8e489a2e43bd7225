import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { readText } from '../read-text';
import { SettingsError } from '../settings-error';
import { isTable } from './parse-config';

/** The words of the theme that have a place here, by their ids in `i18n/`. */
const NAMES: Record<string, string> = {
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
 * The words that a site's own `i18n/<language>.*` puts in the place of the theme's, by the names of
 * this program's tables. Throws `SettingsError` for a file that cannot be parsed.
 * https://gohugo.io/content-management/multilingual/#translation-of-strings
 */
export function readWords(folder: string, language: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const file of findFiles(folder, language)) {
    for (const [id, text] of listTranslations(parse(folder, file))) {
      const name = NAMES[id];
      if (name && text && !/\{\{/.test(text)) words[name] = text.replace(/<[^>]*>/g, '');
    }
  }
  return words;
}

function findFiles(folder: string, language: string): string[] {
  const isWanted = (file: string) => {
    const { name, ext } = path.parse(file.toLowerCase());
    return name === language.toLowerCase() && /^\.(?:toml|ya?ml|json)$/.test(ext);
  };
  try {
    return readdirSync(path.join(folder, 'i18n'))
      .filter(isWanted)
      .map((name) => `i18n/${name}`);
  } catch {
    return [];
  }
}

function parse(folder: string, file: string): unknown {
  const text = readText(path.join(folder, file), file);
  try {
    return file.toLowerCase().endsWith('.toml') ? parseToml(text) : parseYaml(text);
  } catch (error) {
    throw new SettingsError(`${file}: ${error instanceof Error ? error.message : error}`);
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
