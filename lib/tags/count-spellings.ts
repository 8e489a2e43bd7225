import { sql } from 'kysely';
import { engineOf } from '../archive/store/engine';
import type { Store } from '../archive/store/store';

/** How one taxonomy's term is spelled in one language, once the known merges are made. */
export interface Spelling {
  language: string;
  taxonomy: string;
  name: string;
  /** What tells it from others: of two spellings with one slug a site has one list already. */
  slug: string;
  /** Articles that readers see. */
  count: number;
}

/** Every spelling of every term in each language of an archive, the most used first. */
export async function countSpellings(store: Store): Promise<Spelling[]> {
  const { rows } = await sql<Spelling>`
    select articles.language as language, named.value ->> 0 as taxonomy, named.value ->> 1 as name,
      coalesce(named.value ->> 2, named.value ->> 1) as slug, count(*) as count
    from articles, ${engineOf(store).each}(articles.fields -> 'terms') named
    where articles.visible = 1 and articles.kind = 'article'
    group by 1, 2, 3, 4 order by count(*) desc, 1, 2, 3`.execute(store);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
