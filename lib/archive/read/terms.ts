import type { Store } from '../store/store';
import type { List } from './lists';

/** Terms on one page of a taxonomy's index. */
export const TERMS_PER_PAGE = 200;

/** The terms of a taxonomy in one language with `minimum` articles, most used first. */
export async function listTerms(
  store: Store,
  language: string,
  taxonomy: string,
  { offset, limit, minimum = 0 }: { offset: number; limit: number; minimum?: number },
): Promise<List[]> {
  return store
    .selectFrom('lists')
    .selectAll()
    .where('language', '=', language)
    .where('kind', '=', taxonomy)
    .where('count', '>=', minimum)
    .orderBy('count', 'desc')
    .orderBy('path')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countTerms(
  store: Store,
  language: string,
  taxonomy: string,
): Promise<number> {
  const { count } = await store
    .selectFrom('lists')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('language', '=', language)
    .where('kind', '=', taxonomy)
    .executeTakeFirstOrThrow();
  return count;
}
