import type { Store } from '../archive/store/store';
import { findSlips } from './find-slips';
import { findGlosses } from './glosses';
import { findInitials } from './initials';
import { listTerms, type Term } from './list-terms';
import { groupByLook, joinLooks } from './looks';

/** Terms of one taxonomy and language that seem to be one. */
export interface Alike {
  taxonomy: string;
  language: string;
  /** The most used first; two at least. */
  terms: Term[];
  /** Whether they differ in a letter, so that they may as well be two words. */
  isSlip: boolean;
}

/**
 * Which terms of an archive seem to be one, those of most articles first: what looks the same
 * (`foldLook`), letters and the words that they stand for, a term and its gloss, and slips. Where
 * `among` is given, only in taxonomies and languages of these.
 */
export async function findAlike(
  store: Store,
  taxonomies: string[],
  among?: Pick<Term, 'taxonomy' | 'language'>[],
): Promise<Alike[]> {
  const found: Alike[] = [];
  for (const terms of await listTerms(store, taxonomies, among)) {
    const looks = await groupByLook(terms);
    const joins = [...(await findInitials(looks, store)), ...(await findGlosses(looks, store))];
    const together = joinLooks(looks, joins);
    const slips = findSlips([...looks.keys()]).map((pair) => pair.map((key) => together.get(key)));
    const slipped = slips.filter(([one, other]) => one !== other);
    const groups = [
      ...[...new Set(together.values())].map((some) => ({ terms: some, isSlip: false })),
      ...slipped.map((pair) => ({ terms: pair.flatMap((some) => some?.[0] ?? []), isSlip: true })),
    ];
    found.push(...groups.flatMap(toAlike));
  }
  return found.toSorted((one, other) => countOf(other) - countOf(one) || byName(one, other));
}

function toAlike({ terms, isSlip }: Pick<Alike, 'terms' | 'isSlip'>): Alike[] {
  const sorted = terms.toSorted(byUse);
  const [first] = sorted;
  if (!first || sorted.length === 1) return [];
  return [{ taxonomy: first.taxonomy, language: first.language, terms: sorted, isSlip }];
}

function countOf({ terms }: Alike): number {
  return terms.reduce((sum, { count }) => sum + count, 0);
}

function byName({ terms: [one] }: Alike, { terms: [other] }: Alike): number {
  return (one?.name ?? '') < (other?.name ?? '') ? -1 : 1;
}

function byUse(one: Term, other: Term): number {
  return other.count - one.count || (one.name < other.name ? -1 : 1);
}
