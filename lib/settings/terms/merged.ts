import { foldSpelling } from '../../folding/fold-spelling';
import type { Site } from '../site';
import type { Merge } from './merge';

type Merging = Pick<Site, 'merges' | 'terms'>;

/** What readers see in place of what an article calls a term: the name of its merge, or the same. */
export function mergedName(taxonomy: string, written: string, site: Merging): string {
  return findMerge(taxonomy, written, site)?.name ?? written;
}

/** The spelling of a term by which addresses call it, and which tells it from all others. */
export function addressName(taxonomy: string, written: string, site: Merging): string {
  const merged = findMerge(taxonomy, written, site)?.name;
  return merged ?? (site.terms.fold.includes(taxonomy) ? foldSpelling(written) : written);
}

/** What else a term is called, besides its name. */
export function otherSpellings(taxonomy: string, name: string, site: Merging): string[] {
  return findMerge(taxonomy, name, site)?.spellings ?? [];
}

function findMerge(taxonomy: string, written: string, site: Merging): Merge | undefined {
  if (site.merges.length === 0) return undefined;
  return mergesOf(site.merges).get(`${taxonomy}\0${foldSpelling(written)}`);
}

const known = new WeakMap<Merge[], Map<string, Merge>>();

function mergesOf(merges: Merge[]): Map<string, Merge> {
  const found = known.get(merges);
  if (found) return found;
  const made = new Map(
    merges.flatMap((merge) =>
      [merge.name, ...merge.spellings].map((spelling): [string, Merge] => [
        `${merge.taxonomy}\0${foldSpelling(spelling)}`,
        merge,
      ]),
    ),
  );
  known.set(merges, made);
  return made;
}
