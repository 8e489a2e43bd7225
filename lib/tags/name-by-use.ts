import { sql } from 'kysely';
import { engineOf } from '../archive/store/engine';
import type { Store } from '../archive/store/store';
import type { Alike } from './find-alike';
import type { Term } from './list-terms';

/** The same terms, each called as most of its articles spell it: a list is called as one of them does. */
export async function nameByUse(store: Store, found: Alike[]): Promise<Alike[]> {
  const named: Alike[] = [];
  for (const one of found) {
    const terms: Term[] = [];
    for (const term of one.terms) terms.push({ ...term, name: await usualName(store, term) });
    named.push({ ...one, terms });
  }
  return named;
}

async function usualName(store: Store, { id, taxonomy, path, name }: Term): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select named.value ->> 1 as name
    from entries join articles on articles.id = entries.article,
      ${engineOf(store).each}(articles.fields -> 'terms') named
    where entries.list = ${id} and named.value ->> 0 = ${taxonomy}
      and coalesce(named.value ->> 2, named.value ->> 1) = ${path}
    group by 1 order by count(*) desc, 1`.execute(store);
  return rows[0]?.name ?? name;
}
