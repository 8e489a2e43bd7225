import type { Facet, SearchFilters, SearchResult } from '@/lib/archive';

/** A reader looks through fewer results faster than through ways to have still fewer. */
const WORTH_NARROWING = 8;

export function isWorthNarrowing({ count, more }: Pick<SearchResult, 'count' | 'more'>): boolean {
  return more || count >= WORTH_NARROWING;
}

/**
 * The lists that narrow a search: none that all results are in, and none that is called like
 * another one before it: a source is often a section, a category and a tag at once.
 */
export function usefulFacets(
  { facets, sample }: Pick<SearchResult, 'facets' | 'sample'>,
  chosen: SearchFilters['lists'],
): Facet[] {
  const names = new Set(
    facets.filter(({ kind, path }) => chosen[kind] === path).map(({ name }) => keyOf(name)),
  );
  return facets.filter(({ kind, name, count }) => {
    if (kind in chosen || count >= sample || names.has(keyOf(name))) return false;
    names.add(keyOf(name));
    return true;
  });
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
