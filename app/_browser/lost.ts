import { BASE_PATH } from './place';

/** Fills the search of a page without an article with what its address says was looked for. */
export function searchForAddress(): void {
  const box = document.querySelector<HTMLInputElement>('[data-lost] input[type="search"]');
  if (box && !box.value)
    box.value = wordsIn(
      location.pathname.slice(BASE_PATH.length),
      document.documentElement.lang,
    ).slice(0, box.maxLength);
}

/** The words of the last part of an address that has any: `/en/news/old-quay.html` is `old quay`. */
export function wordsIn(address: string, language: string): string {
  const parts = address.replace(/\/page\/\d+\/?$/, '').split('/');
  const words = parts.map((part) =>
    decode(part)
      .replace(/\.(?:html?|md|php|aspx?)$/, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );
  const isLanguage = parts[1]?.toLowerCase() === language.toLowerCase();
  const named = words.slice(isLanguage ? 2 : 1);
  return named.findLast((part) => /\p{L}/u.test(part) && part !== 'index') ?? '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
