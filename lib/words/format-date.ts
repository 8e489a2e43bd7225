const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day as people write it in a language: `formatDate(0, 'en', 'UTC')` is January 1, 1970. */
export function formatDate(time: number, language: string, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
    formatters.set(key, formatter);
  }
  return formatter.format(time);
}
