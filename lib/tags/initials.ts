import type { Store } from '../archive/store/store';
import type { Term } from './list-terms';
import type { Join, Looks } from './looks';
import { countListed, countTogether } from './together';

const ACRONYM = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){1,5}\p{Lu}\.?)$/u;
const SMALL_WORD = /^(?:of|and|the|for|in|on|to|de|du|la)$/;

/** The letters that may stand for a term of several words in Latin letters, in small: `doj`, `dj`. */
export function initialsOf(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .split(/[\s\-_]+/);
  if (words.length < 2 || !words.every((word) => /^[a-z]/.test(word))) return [];
  const main = words.filter((word) => !SMALL_WORD.test(word));
  const letters = [words, main].map((some) => some.map(([letter]) => letter).join(''));
  return [...new Set(letters)].filter(({ length }) => length >= 2);
}

/** Terms written as letters, `AI`, `LLMs`, `A.I.`, each with the one that it stands for by its use. */
export async function findInitials(looks: Looks, store: Store): Promise<Join[]> {
  const words = new Map<string, string[]>();
  for (const [look, terms] of looks) {
    for (const letters of new Set(terms.flatMap(({ name }) => initialsOf(name)))) {
      words.set(letters, [...(words.get(letters) ?? []), look]);
    }
  }
  const joins: Join[] = [];
  for (const [look, terms] of looks) {
    const candidates = terms.some(isAcronym) ? (words.get(look) ?? []) : [];
    const [letters] = terms;
    const shared: string[] = [];
    for (const candidate of candidates) {
      const [term] = looks.get(candidate) ?? [];
      if (letters && term && (await areUsedTogether(store, letters, term))) shared.push(candidate);
    }
    // Of several only their editors know which one is meant.
    const [only, ...others] = shared;
    if (only && others.length === 0) joins.push([look, only]);
  }
  return joins;
}

function isAcronym({ name }: Term): boolean {
  return ACRONYM.test(name.normalize('NFKC').trim());
}

const LEAST_TOGETHER = 2;
/** So much of the way from chance to always. */
const LEAST_SHARE = 1 / 3;

/**
 * Whether who uses the rarer of two terms uses the other one, too, more often than chance would have
 * it: in a large archive many words begin with the same letters.
 */
async function areUsedTogether(store: Store, one: Term, other: Term): Promise<boolean> {
  const together = await countTogether(store, one, other);
  if (together < LEAST_TOGETHER) return false;
  const chance = Math.max(one.count, other.count) / (await countListed(store, one.language));
  const least = chance + (1 - chance) * LEAST_SHARE;
  return together / Math.min(one.count, other.count) > least;
}
