import pluralize from 'pluralize';
import { fold } from './fold';

/**
 * What is the same in spellings of a term that differ in width, case, script, spaces, hyphens, a plural
 * or the dots of letters that stand for words alone.
 */
export function foldLook(name: string): string {
  const words = fold(name)
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
    .replace(LAST_WORD, (word) => pluralize.singular(word));
  return words.replace(BETWEEN, '');
}

/** `a.i.`, but neither `node.js` nor the end of a sentence. */
const DOTTED = /(?<![a-z\d.])(?:[a-z]\.)+[a-z](?:\.|(?![a-z\d]))/g;

const LAST_WORD = /(?<![a-z])[a-z]{4,}$/;
/** What stands between digits tells numbers apart. */
const BETWEEN = /(?<!\d)[\s\-_·・‧]+|[\s\-_·・‧]+(?!\d)/g;
