import { foldSpelling } from '../folding/fold-spelling';
import type { Merge } from '../settings/terms/merge';
import type { Alike } from './find-alike';

export interface Proposal {
  taxonomy: string;
  /** The most used spelling, or what the site calls one of them already. */
  name: string;
  count: number;
  /** The others, the most used first. */
  others: { name: string; count: number }[];
}

/** What may be written as it is, and what an editor has to look at: it may be two words. */
export interface Proposals {
  sure: Proposal[];
  slips: Proposal[];
}

/**
 * The merges that make one of terms that seem to be one, of `minimum` articles together at least, the
 * most used first. No spelling is in two, whatever the languages, for merges hold in all of them.
 */
export function proposeMerges(
  found: Alike[],
  merges: Merge[],
  { taxonomy, minimum }: { taxonomy: string; minimum: number },
): Proposals {
  const named = new Set(merges.map((merge) => `${merge.taxonomy}\0${merge.name}`));
  const asked = found.filter((one) => taxonomy === '' || one.taxonomy === taxonomy);
  const propose = (wanted: Alike[]) =>
    wanted.flatMap((one) => proposalOf(one, named)).filter(({ count }) => count >= minimum);
  const sure = apart(propose(asked.filter(({ isSlip }) => !isSlip)));
  return { sure, slips: apart(propose(asked.filter(({ isSlip }) => isSlip))) };
}

function proposalOf({ terms }: Alike, named: Set<string>): Proposal[] {
  const isNamed = (one: { taxonomy: string; name: string }) =>
    named.has(`${one.taxonomy}\0${one.name}`);
  const [first, ...others] = terms.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  // Of two that have names of their own, only their editors know which one is right.
  if (!first || others.some(isNamed)) return [];
  const count = terms.reduce((sum, one) => sum + one.count, 0);
  return [{ taxonomy: first.taxonomy, name: first.name, count, others }];
}

/** Those of most articles, of which none shares a spelling with another one. */
function apart(proposals: Proposal[]): Proposal[] {
  const taken = new Set<string>();
  return proposals.filter(({ taxonomy, name, others }) => {
    const spellings = [name, ...others.map((other) => other.name)];
    const keys = spellings.map((spelling) => `${taxonomy}\0${foldSpelling(spelling)}`);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}
