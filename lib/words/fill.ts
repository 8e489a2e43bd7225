import { formatNumber } from './format-number';
import { fillPlaces } from './places';
import type { PlaceOf, TextName } from './table';
import type { Words } from './words';

/** A word with values in its places, numbers as its language writes them. */
export function fill<Name extends TextName>(
  words: Words,
  name: Name,
  values: Record<PlaceOf<Name>, string | number>,
): string {
  const written = Object.entries<string | number>(values).map(([place, value]) => [
    place,
    typeof value === 'number' ? formatNumber(value, words.language) : value,
  ]);
  return fillPlaces(words[name], Object.fromEntries(written));
}

/** `Page 2 of 8`. */
export function pageOfPages(words: Words, page: number, pages: number): string {
  return fill(words, 'page', { page, pages });
}

/** `1 article`, `2 articles`, in the plural forms of the words' language. */
export function countArticles({ articles, language }: Words, count: number): string {
  const form = articles[new Intl.PluralRules(language).select(count)] ?? articles.other;
  return fillPlaces(form, { count: formatNumber(count, language) });
}
