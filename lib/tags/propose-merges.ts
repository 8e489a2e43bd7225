import { foldLook } from '../folding/fold-look';
import type { Merge } from '../settings/terms/merge';
import type { Spelling } from './count-spellings';

export interface Proposal {
  taxonomy: string;
  /** The most used spelling, or what the site calls one of them already. */
  name: string;
  count: number;
  /** The others, the most used first. */
  others: { name: string; count: number }[];
}

/**
 * Which spellings of one language look like one term: they differ in width, case, script, spaces,
 * hyphens or a plural only. Those of `minimum` articles together at least, the most used first.
 */
export function proposeMerges(
  spellings: Spelling[],
  merges: Merge[],
  { taxonomy, minimum }: { taxonomy: string; minimum: number },
): Proposal[] {
  const named = new Set(merges.map((merge) => `${merge.taxonomy}\0${merge.name}`));
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    if (taxonomy !== '' && spelling.taxonomy !== taxonomy) continue;
    const { language, name } = spelling;
    // What is spelled otherwise in another language, as Chinese is, belongs so.
    const key = [language, spelling.taxonomy, foldLook(name)].join('\0');
    const group = groups.get(key) ?? [];
    const same = group.find(({ slug }) => slug === spelling.slug);
    if (same) same.count += spelling.count;
    else group.push({ ...spelling });
    groups.set(key, group);
  }
  const proposals = [...groups.values()]
    .flatMap((group): Proposal[] => {
      const isNamed = (one: Spelling) => named.has(`${one.taxonomy}\0${one.name}`);
      const sorted = group.toSorted(
        (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || byUse(a, b),
      );
      const [first, ...others] = sorted;
      // Of two that have names of their own, only their editors know which one is right.
      if (!first || others.length === 0 || others.some(isNamed)) return [];
      const count = group.reduce((sum, one) => sum + one.count, 0);
      return [{ taxonomy: first.taxonomy, name: first.name, count, others }];
    })
    .filter(({ count }) => count >= minimum)
    .toSorted(byUse);
  return firstOfEach(proposals);
}

/** Of several languages the one that uses a term most names it. */
function firstOfEach(proposals: Proposal[]): Proposal[] {
  const first = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = `${proposal.taxonomy}\0${foldLook(proposal.name)}`;
    if (!first.has(key)) first.set(key, proposal);
  }
  return [...first.values()];
}

type Used = Pick<Spelling, 'name' | 'count'>;

function byUse(one: Used, other: Used): number {
  return other.count - one.count || (one.name < other.name ? -1 : 1);
}
