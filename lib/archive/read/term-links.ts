import type { Href } from '../../addresses/text';
import type { TermName } from '../store/article-fields';
import { listIdOf } from '../store/ids';
import type { Store } from '../store/store';

/** A term as pages show it: called, and standing, as its list is. */
export interface TermLink extends TermName {
  address: Href;
}

/** Finds the lists of the terms of some articles; what is returned gives those of one. */
export async function findTermLinks(
  store: Store,
  articles: { language: string; terms: TermName[] }[],
): Promise<(language: string, terms: TermName[]) => TermLink[]> {
  const ids = articles.flatMap(({ language, terms }) => terms.map((term) => idOf(language, term)));
  if (ids.length === 0) return () => [];
  const rows = await store
    .selectFrom('lists')
    .select(['id', 'name', 'address', 'bare_name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const lists = new Map(rows.map((row) => [row.id, row]));
  return (language, terms) =>
    terms.flatMap((term) => {
      const list = lists.get(idOf(language, term));
      if (!list) return [];
      const { name, bare_name, address } = list;
      // Without a title of its own it is called as the article spells it.
      return { ...term, name: name === bare_name ? term.name : name, address };
    });
}

function idOf(language: string, { taxonomy, slug }: TermName): number {
  return listIdOf(language, taxonomy, slug);
}
