import { TABLE_NAMES } from '../../words/choose-table';

/**
 * A language's code or key as BCP 47 writes it: `zh-CN` for `zh_cn`. Sites also have countries
 * there, `jp` or `cn`: then it is the language of its `name`, or else the one most spoken there.
 * Undefined for what is none.
 */
export function languageTag(written: string, name = ''): string | undefined {
  const tag = canonical(written);
  if (tag?.length !== 2) return tag;
  const spoken =
    COUNTRIES.of(tag.toUpperCase()) && new Intl.Locale(`und-${tag}`).maximize().language;
  const named = languageNamed(name, tag);
  // Some are both: `se` is a language, and Sweden.
  if (ENGLISH.of(tag) && (!spoken || named !== spoken)) return tag;
  const language = named ?? spoken;
  return language ? inCountry(language, tag) : tag;
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const MORE = ['ar', 'da', 'el', 'fa', 'he', 'hi', 'ko', 'no', 'pl', 'ro', 'sk', 'sl', 'sr', 'th'];
const LANGUAGES = [...TABLE_NAMES, ...MORE, 'tr', 'uk', 'zh'].filter((code) => code.length === 2);
const CHINESE = /^(?:[简簡繁正]\p{Script=Han}中文|中文|汉语|漢語|華文|华文)/u;

/** The language that calls itself so, or is called so in English; `own` if that is its name, too. */
function languageNamed(name: string, own: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (CHINESE.test(wanted)) return 'zh';
  return [own, ...LANGUAGES].find((code) => {
    const itself = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' });
    return [itself.of(code), ENGLISH.of(code)].some((known) => known?.toLowerCase() === wanted);
  });
}

/** With its country where it is written otherwise there: `zh-TW`, but `zh` and `ja`. */
function inCountry(language: string, country: string): string {
  const there = canonical(`${language}-${country}`);
  const script = (tag: string) => new Intl.Locale(tag).maximize().script;
  return there && script(there) !== script(language) ? there : language;
}
