import { sql } from 'kysely';
import { pageAddress } from '../addresses/text';
import { getHomeList } from '../archive/read/lists';
import type { Store } from '../archive/store/store';
import type { Site } from '../settings/site';
import type { ListPlace } from './explanation';

/** The lists on which an article stands, and where on each: what readers can page through. */
export async function listPlaces(
  store: Store,
  site: Site,
  { id, language }: { id: number; language: string },
): Promise<ListPlace[]> {
  const home = await getHomeList(store, site, language);
  const rows = await store
    .selectFrom('entries as own')
    .innerJoin('lists', 'lists.id', 'own.list')
    .selectAll('lists')
    .select(({ selectFrom }) =>
      selectFrom('entries as before')
        .select(({ fn }) => fn.countAll<number>().as('before'))
        .whereRef('before.list', '=', 'own.list')
        .where(
          sql<boolean>`(before.term_weight, before.pin, before.rank, before.tie, before.article)
            < (own.term_weight, own.pin, own.rank, own.tie, own.article)`,
        )
        .as('before'),
    )
    .where('own.article', '=', id)
    .orderBy('kind')
    .orderBy('path')
    .execute();
  return rows
    .filter((list) => list.kind !== 'home' || list.id === home?.id)
    .map(({ kind, name, address, count, before }) => {
      const page = Math.floor(Number(before) / site.pageSize) + 1;
      const place = Number(before) + 1;
      return { kind, name, place, count, page, address: pageAddress(address, page, site) };
    });
}
