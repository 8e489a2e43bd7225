import type { Site } from '../settings/site';
import { CONTENT_FILE } from './content-file';
import { type Fields, readField } from './fields';

/** The code of a language by its key or its code; `null` when the site has no such language. */
export function findLanguage(text: string, { languages }: Site): string | null {
  const wanted = text.toLowerCase();
  const found =
    languages.find(({ key }) => key.toLowerCase() === wanted) ??
    languages.find(({ code }) => code.toLowerCase() === wanted);
  return found?.code ?? null;
}

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether a text is a BCP 47 tag of language, script and region that CLDR knows: `en`,
 * `zh-Hant-HK`. Three letters alone are no tag: too many words are the code of some language.
 */
export function isLanguageTag(text: string): boolean {
  return TAG.test(text) && text.length !== 3 && names.of(text) !== undefined;
}

/**
 * The language of an article: the first of `lang`, then what its path says, then the site's
 * default. A language that the site does not have counts when `lang` says it, with a warning.
 */
export function readLanguage(
  fields: Fields,
  source: { language: string | null },
  site: Site,
): string {
  const [declared] = site.languageFolders ? readField(fields, 'lang') : [];
  if (declared !== undefined) {
    const code = declared.replaceAll('_', '-');
    const found = findLanguage(code, site);
    if (found !== null) return found;
    const known = site.languages.map(({ code }) => code).join(', ');
    fields.warn('unknown-language', 'lang', declared, { known });
    if (isLanguageTag(code)) return code;
  }
  return source.language ?? site.defaultLanguage;
}

// Other bare codes are also words or countries that name a section: `it`, `my`, `tw`, `uk`.
const CLEAR = new Set('ar bn de en es fa fr ja ko nl pl pt ru sv th tr vi zh'.split(' '));
const SUFFIX = /\.([a-z\d-]+)$/i;

interface Discovery {
  code: string;
  files: number;
  /** Nothing but a language can be meant. */
  clear: boolean;
}

/**
 * The languages that paths below `content/` show in the folders at the top and the suffixes of
 * file names, as written there; those of most files first. A bare code that may be a section's
 * name counts where a suffix repeats it, or where every folder at the top is a language.
 */
export function discoverLanguages(paths: Iterable<string>): string[] {
  const discoveries = new Map<string, Discovery>();
  const folders = new Set<string>();
  for (const path of paths) {
    const end = path.indexOf('/');
    const folder = path.slice(0, Math.max(end, 0));
    if (folder) folders.add(folder);
    const suffix = suffixOf(path);
    const code = [suffix, folder].find(isKnownTag);
    if (code) note(code, code === suffix || code.includes('-') || CLEAR.has(code.toLowerCase()));
  }
  const onlyLanguages = [...folders].every(isKnownTag);
  return [...discoveries.values()]
    .filter(({ clear }) => clear || onlyLanguages)
    .sort((a, b) => roughly(b.files) - roughly(a.files) || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);

  function note(code: string, clear: boolean): void {
    const key = code.toLowerCase();
    const known = discoveries.get(key) ?? { code, files: 0, clear: false };
    discoveries.set(key, {
      code: code < known.code ? code : known.code,
      files: known.files + 1,
      clear: known.clear || clear,
    });
  }
}

const MANY_FILES = 1000;
const STEP = 1.2;

/**
 * Of many files about how many: in another order of languages all are read again, and of an archive
 * and its translations, sometimes the one and sometimes the other has a file more.
 */
function roughly(files: number): number {
  if (files < MANY_FILES) return files;
  return MANY_FILES * STEP ** Math.floor(Math.log(files / MANY_FILES) / Math.log(STEP));
}

function suffixOf(path: string): string {
  if (!CONTENT_FILE.test(path)) return '';
  return SUFFIX.exec(path.replace(CONTENT_FILE, ''))?.[1] ?? '';
}

const tags = new Map<string, boolean>();
const MAX_TAGS = 1_000;

function isKnownTag(text: string): boolean {
  const known = tags.get(text) ?? isLanguageTag(text);
  if (tags.size < MAX_TAGS) tags.set(text, known);
  return known;
}
