import type { Site } from './site';

/**
 * The site's language that fits a reader best, from an `Accept-Language` header (RFC 9110,
 * 12.5.4): the same tag, then the same script of the same language, then the same language.
 */
export function chooseLanguage(site: Site, header: string): string {
  const codes = site.languages.map(({ code }) => code);
  for (const wanted of parseAccepted(header)) {
    const found = likenesses
      .map((likeness) => codes.find((code) => likeness(code) === likeness(wanted)))
      .find((code) => code !== undefined);
    if (found) return found;
  }
  return site.defaultLanguage;
}

const likenesses = [
  (code: string) => code.toLowerCase(),
  (code: string) => `${likely(code).language}-${likely(code).script}`,
  (code: string) => likely(code).language,
];

/** `zh-HK` is most likely `zh-Hant-HK`. */
function likely(code: string): Intl.Locale {
  return new Intl.Locale(code).maximize();
}

/** The tags of the header, the most wanted first; what is not a tag is left out. */
function parseAccepted(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/\s*;\s*q=/i);
      return { tag, weight: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, weight }) => weight > 0 && isTag(tag))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
