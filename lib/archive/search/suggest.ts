import { fold } from '../../folding/fold';
import type { List } from '../read/lists';
import { engineOf } from '../store/engine';
import type { Store } from '../store/store';
import { type Run, splitRuns, termWord, tokensOf } from './tokens';

const MOST_PIECES = 12;
/** Terms that are looked at for each piece of a query. */
const MOST_EACH = 200;
/** Those of them that are weighed. */
const MOST_WEIGHED = 100;

/**
 * Terms of one language whose names share words or pairs of characters with a query, those that
 * share most first: what to offer when a search finds nothing, or while it is being typed.
 */
export async function listNearestTerms(
  store: Store,
  language: string,
  query: string,
  limit: number,
): Promise<List[]> {
  const pieces = [...new Set(splitRuns(fold(query)).flatMap(piecesOf))].slice(0, MOST_PIECES);
  const shared = new Map<number, number>();
  for (const piece of pieces) {
    const word = termWord(language, piece);
    const found = await engineOf(store).fullText.findTerms(store, word, MOST_EACH);
    for (const id of found) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const best = [...shared].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_WEIGHED);
  const terms = await store
    .selectFrom('lists')
    .select(['id', 'language', 'kind', 'path', 'name', 'address', 'count', 'folded'])
    .where(
      'id',
      'in',
      best.map(([id]) => id),
    )
    .where('language', '=', language)
    .execute();
  const weight = ({ folded }: { folded: string }) =>
    pieces.filter((piece) => folded.includes(piece.normalize('NFKC'))).length;
  return terms
    .toSorted(
      (a, b) =>
        weight(b) - weight(a) ||
        a.folded.length - b.folded.length ||
        b.count - a.count ||
        a.id - b.id,
    )
    .slice(0, limit)
    .map(({ folded, ...term }) => term);
}

/** A word as it is; Chinese in pairs, which two similar names have in common. */
function piecesOf(run: Run): string[] {
  const all = tokensOf(run);
  return all.length === 1 ? all : all.slice(0, -1);
}
