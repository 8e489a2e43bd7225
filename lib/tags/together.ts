import type { Store } from '../archive/store/store';
import type { Term } from './list-terms';

/** How many articles have both terms. */
export async function countTogether(store: Store, one: Term, other: Term): Promise<number> {
  const [rarer, usual] = one.count < other.count ? [one, other] : [other, one];
  const { count } = await store
    .selectFrom('entries as one')
    .innerJoin('entries as other', 'other.article', 'one.article')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('one.list', '=', rarer.id)
    .where('other.list', '=', usual.id)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many articles a language has that readers see. */
export async function countListed(store: Store, language: string): Promise<number> {
  const { count } = await store
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('visible', '=', 1)
    .where('kind', '=', 'article')
    .where('language', '=', language)
    .executeTakeFirstOrThrow();
  return Math.max(1, Number(count));
}
