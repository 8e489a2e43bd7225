import { sql } from 'kysely';
import type { Store } from './store';

/** A list under which some of the found articles stand. */
export interface Facet {
  id: number;
  /** `section`, or the taxonomy's name. */
  kind: string;
  name: string;
  /** The section's path or the term's slug. */
  path: string;
  /** Found articles in it. */
  count: number;
}

const PER_KIND = 8;

/** What articles, by their numbers in the full-text index, are listed under; the most used first. */
export async function listFacets(store: Store, docids: number[]): Promise<Facet[]> {
  const { rows } = await sql<Facet>`
    with counted as (
      select entries.list, count(*) as count from json_each(${JSON.stringify(docids)}) found
      join articles on articles.docid = found.value
      join entries on entries.article = articles.id group by entries.list),
    numbered as (
      select lists.id, lists.kind, lists.name, lists.path, counted.count,
        row_number() over (partition by lists.kind order by counted.count desc, lists.path) as place
      from counted join lists on lists.id = counted.list where lists.kind != 'home')
    select id, kind, name, path, count from numbered where place <= ${PER_KIND}
    order by kind, place`.execute(store);
  return rows;
}
