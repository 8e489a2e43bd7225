const formatters = new Map<string, Intl.NumberFormat>();

/** A number in the digits and with the separators of a language: `formatNumber(1234, 'de')` is `1.234`. */
export function formatNumber(number: number, language: string): string {
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language);
    formatters.set(language, formatter);
  }
  return formatter.format(number);
}
