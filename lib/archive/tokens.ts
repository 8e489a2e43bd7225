const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々〇';
const WORD = `(?![${CJK}])[\\p{L}\\p{N}\\p{M}]`;
const RUNS = new RegExp(`([${CJK}]+)|((?:${WORD})+)`, 'gu');

/** A character of a word that is not CJK. */
export const WORD_CHARACTER = new RegExp(WORD, 'u');

/** One stretch of text that is indexed alike: CJK characters, or one word of another script. */
export interface Run {
  text: string;
  cjk: boolean;
}

/** Full width and half width, upper and lower case are one: NFKC, then lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Splits folded text into runs; everything that is not a letter, mark or number separates. */
export function splitRuns(text: string): Run[] {
  return Array.from(text.matchAll(RUNS), ([run, cjk]) => ({ text: run, cjk: cjk !== undefined }));
}

/**
 * The tokens of a run of CJK characters: overlapping pairs, as in Lucene's CJK analyzer, so that
 * any two characters are found without knowing words. The last character also stands alone, so
 * that every character of the run begins some token and can be found by prefix.
 */
export function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Text as the full-text index stores it: tokens separated by spaces. */
export function indexText(text: string): string {
  return splitRuns(fold(text))
    .map((run) => (run.cjk ? pairs(run.text).join(' ') : run.text))
    .join(' ');
}
