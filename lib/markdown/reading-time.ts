/**
 * Silent reading of non-fiction: https://doi.org/10.1016/j.jml.2019.104047 (English). Of Chinese
 * characters, most counters take 300 to 500.
 */
const WORDS_A_MINUTE = 238;
const CHARACTERS_A_MINUTE = 400;

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** How many minutes a plain text takes to read, at least 1. */
export function readingMinutes(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.replace(CHARACTER, ' ').match(WORD)?.length ?? 0;
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE));
}
