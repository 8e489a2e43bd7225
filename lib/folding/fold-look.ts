import pluralize from 'pluralize';
import { fold } from './fold';

/**
 * What is the same in spellings of a term that differ in width, case, script, spaces, hyphens or a
 * plural alone.
 */
export function foldLook(name: string): string {
  const words = fold(name).replace(LAST_WORD, (word) => pluralize.singular(word));
  return words.replace(BETWEEN, '');
}

const LAST_WORD = /(?<![a-z])[a-z]{4,}$/;
/** What stands between digits tells numbers apart. */
const BETWEEN = /(?<!\d)[\s\-_·・‧]+|[\s\-_·・‧]+(?!\d)/g;
