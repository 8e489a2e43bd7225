/** The source of a regular expression for a word in any case: JSON Schema knows no flags. */
export function anyCase(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

/** A regular expression for one of these words, in any case, with space around it. */
export function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${words.map(anyCase).join('|')})\\s*$`);
}
