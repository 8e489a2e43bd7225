import { setImmediate as pause } from 'node:timers/promises';
import { foldLook } from '../folding/fold-look';
import type { Term } from './list-terms';

/** Terms by what they look like, the most used first. */
export type Looks = Map<string, Term[]>;

/** Two looks of one term. */
export type Join = [one: string, other: string];

const AT_ONCE = 2000;

/** Whoever else is to be answered is not kept waiting. */
export async function groupByLook(terms: Term[]): Promise<Looks> {
  const looks: Looks = new Map();
  for (const [index, term] of terms.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await pause();
    const look = foldLook(term.name);
    const known = looks.get(look);
    if (known) known.push(term);
    else looks.set(look, [term]);
  }
  return looks;
}

/** The terms of each look, together with those of all looks that it is joined with. */
export function joinLooks(looks: Looks, joins: Join[]): Looks {
  const joined = new Map<string, string[]>();
  for (const [one, other] of joins) {
    const [first, second] = [joined.get(one) ?? [one], joined.get(other) ?? [other]];
    if (first.includes(other)) continue;
    const both = [...first, ...second];
    for (const look of both) joined.set(look, both);
  }
  const groups = new Map(looks);
  for (const group of new Set(joined.values())) {
    const terms = group.flatMap((look) => looks.get(look) ?? []);
    for (const look of group) groups.set(look, terms);
  }
  return groups;
}
