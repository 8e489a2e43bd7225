import { splitRuns, termWord, tokensOf } from '../search/tokens';
import { engineOf } from '../store/engine';
import type { Store } from '../store/store';

/** Puts the names of those of the lists that are terms into their index, or takes them out. */
export async function indexTerms(store: Store, ids: number[]): Promise<void> {
  const { fullText } = engineOf(store);
  await fullText.removeTerms(store, ids);
  const named = await store
    .selectFrom('lists')
    .select(['id', 'language', 'folded'])
    .where('id', 'in', ids)
    .where('kind', 'not in', ['home', 'section'])
    .orderBy('id')
    .execute();
  if (named.length === 0) return;
  const rows = named.map(({ id, language, folded }) => ({
    rowid: id,
    pieces: splitRuns(folded)
      .flatMap(tokensOf)
      .map((piece) => termWord(language, piece))
      .join(' '),
  }));
  await fullText.insertTerms(store, rows);
}
