const PLACE = /\{(\w+)\}/g;

/** The names of a text's places: `page` and `pages` of `Page {page} of {pages}`. */
export function listPlaces(text: string): string[] {
  return Array.from(text.matchAll(PLACE), ([, name = '']) => name);
}

/**
 * Puts values into the places of a text: `fillPlaces('Page {page}', { page: '3' })`. A period at
 * the end of a value, as some languages write their dates, also ends a sentence.
 */
export function fillPlaces(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (place, name: string, period: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return value.endsWith('.') ? value : value + period;
  });
}
