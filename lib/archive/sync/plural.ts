import pluralize from 'pluralize';

/** Where Hugo's library of plurals is of another mind, right or wrong: titles are what readers know. */
const AS_HUGO: [ends: RegExp, plural: string][] = [
  [/(?<!phot|pian|i)o$/, 'oes'],
  [/(?:gas|money|(?<!quo)ta)$/, '$&'],
  [/java$/, 'javae'],
  [/(?:anime|chinese|health|manga|music|software|staff)$/, '$&s'],
  [/research$/, 'researches'],
  [/[^\0-\x7f]$/, '$&s'],
];

/** The plural of a section's name in lower case, as Hugo has it in titles. */
export function pluralOf(name: string): string {
  const known = AS_HUGO.find(([ends]) => ends.test(name));
  return known ? name.replace(...known) : pluralize(name);
}
