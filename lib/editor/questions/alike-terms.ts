import { sql } from 'kysely';
import type { Store } from '../../archive/store/store';
import type { Counted } from './counts';

/** Terms of one taxonomy that searches take for the same. */
export interface Alike {
  taxonomy: string;
  language: string;
  /** With their articles, most first. */
  spellings: Counted[];
}

const MOST_GROUPS = 200;

/** Terms whose names differ in nothing that a search sees, those with most articles first. */
export async function listAlike(store: Store, taxonomies: string[]): Promise<Alike[]> {
  const groups = await store
    .selectFrom('lists')
    .select(['language', 'kind', 'folded'])
    .where('kind', 'in', taxonomies)
    .where('count', '>', 0)
    .where('folded', '!=', '')
    .groupBy(['language', 'kind', 'folded'])
    .having(({ fn, eb }) => eb(fn.countAll(), '>', 1))
    .orderBy(sql`sum(count)`, 'desc')
    .orderBy('folded')
    .limit(MOST_GROUPS)
    .execute();
  const named = await store
    .selectFrom('lists')
    .select(['language', 'kind', 'folded', 'name', 'count'])
    .where('kind', 'in', taxonomies)
    .where('count', '>', 0)
    .where(
      'folded',
      'in',
      groups.map(({ folded }) => folded),
    )
    .orderBy('count', 'desc')
    .orderBy('path')
    .execute();
  return groups.map(({ language, kind, folded }) => ({
    ...{ taxonomy: kind, language },
    spellings: named
      .filter((one) => one.language === language && one.kind === kind && one.folded === folded)
      .map(({ name, count }) => ({ name, count })),
  }));
}
