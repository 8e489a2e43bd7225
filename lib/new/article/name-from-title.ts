import { pathify } from '../../addresses/text';

const MOST_CHARACTERS = 60;
const MARKS_WITHIN_WORDS = /['’]/g;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * The name of a file for a title, without its language: words of any script with `-` between them,
 * in lower case, as Hugo spells them in addresses; empty where a title has no word.
 */
export function nameFromTitle(title: string): string {
  const words = title.normalize('NFC').replace(MARKS_WITHIN_WORDS, '').replace(NO_WORD, ' ').trim();
  const name = words && pathify(words);
  const characters = Array.from(name);
  if (characters.length <= MOST_CHARACTERS) return name;
  const start = characters.slice(0, MOST_CHARACTERS).join('');
  // Within a word only where there is no other end, as in Chinese.
  return start.includes('-') ? start.slice(0, start.lastIndexOf('-')) : start;
}
