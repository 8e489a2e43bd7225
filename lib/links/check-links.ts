import { isDue, isGoneForGood, type Known } from './judge';
import type { Link } from './list-links';
import type { Memory } from './memory';
import { type Visiting, visitHosts } from './visit-hosts';

export interface LinkOptions {
  visiting: Visiting;
  /** What was alive is looked at again after that long. */
  olderThanMs: number;
  /** At most so many are looked at in this run. */
  limit: number;
  /** The one host of this run; empty for all. */
  host: string;
  onProgress?: (done: number, total: number) => void;
}

export interface CheckedLink extends Link {
  state: 'gone' | 'failing' | 'moved';
  known: Known;
}

export interface CheckedLinks {
  /** What is not well, as far as it is known from all runs; the longest dead first. */
  links: CheckedLink[];
  /** How many there are, were looked at in this run, and wait for another. */
  all: number;
  looked: number;
  left: number;
}

/** Looks at the links that are due, remembers what came of each, and tells of those that are not well. */
export async function checkLinks(
  links: Link[],
  memory: Memory,
  { visiting, olderThanMs, limit, host, onProgress }: LinkOptions,
): Promise<CheckedLinks> {
  const asked = links.filter(({ address }) => host === '' || new URL(address).hostname === host);
  const due = asked.filter(({ address }) =>
    isDue(memory.known.get(address), olderThanMs, Date.now()),
  );
  const some = due.slice(0, limit);
  let looked = 0;
  await visitHosts(
    some.map(({ address }) => address),
    visiting,
    (address, look) => {
      memory.note(address, look);
      looked += 1;
      onProgress?.(looked, some.length);
    },
  );
  const found = asked.flatMap((link): CheckedLink[] => {
    const known = memory.known.get(link.address);
    const state = known && stateOf(known);
    return known && state ? [{ ...link, state, known }] : [];
  });
  const since = ({ known }: CheckedLink) => known.deadSince ?? Number.POSITIVE_INFINITY;
  const sorted = found.toSorted((one, other) => Math.sign(since(one) - since(other)) || 0);
  return { links: sorted, all: asked.length, looked, left: due.length - looked };
}

function stateOf(known: Known): CheckedLink['state'] | undefined {
  if (isGoneForGood(known)) return 'gone';
  if (known.deadSince !== null) return 'failing';
  return known.movedTo ? 'moved' : undefined;
}
