import { type SqlBool, sql } from 'kysely';
import { type Site, siteIn } from '../../settings/site';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { articleTag, listTag, sidebarTag, termsTag } from '../store/tags';
import type { Changes } from './apply';
import { listClaim, listSource } from './claims';
import { foldNames } from './fold-names';
import { chunks, insertClaims } from './write';

/**
 * Calls the lists that changed as their `_index` files or the settings do, puts them where these say, and claims
 * their addresses.
 */
export async function nameLists(store: Store, site: Site, changes: Changes): Promise<void> {
  for (const ids of chunks([...changes.lists])) {
    const lists = await listWritten(store, ids);
    for (const list of lists) {
      const name = list.title || settingOf(site, list) || list.bare_name;
      const address = list.own ?? list.bare_address;
      if (name === list.name && address === list.address) continue;
      const folded = foldNames(list.kind, list.bare_name, name, site);
      const set = { name, address, folded };
      await store.updateTable('lists').set(set).where('id', '=', list.id).execute();
      Object.assign(list, set);
      if (!changes.all) await noteRenamed(store, list, changes);
    }
    await store.deleteFrom('addresses').where('source', 'in', ids.map(listSource)).execute();
    const claims = lists.map((list) => listClaim(list, list.own !== null));
    await insertClaims(store, claims);
    for (const { lookup } of claims) changes.lookups.add(lookup);
  }
}

/** What the settings call a section or a term, by its own name or the end of its path. */
function settingOf(
  site: Site,
  list: Pick<Tables['lists'], 'language' | 'path' | 'bare_name'>,
): string {
  const { termNames } = siteIn(site, list.language);
  const end = list.path.split('/').at(-1) ?? '';
  return termNames[list.bare_name] ?? termNames[end] ?? '';
}

/** Sections and terms with what their `_index` file says, of several the first. */
async function listWritten(store: Store, ids: number[]) {
  const rows = await store
    .selectFrom('lists')
    .leftJoin('articles', (join) =>
      join
        .onRef('articles.language', '=', 'lists.language')
        .on('articles.kind', '=', 'section')
        .on('articles.visible', '=', 1)
        .on(
          sql<SqlBool>`articles.section =
            case lists.kind when 'section' then lists.path else lists.kind || '/' || lists.path end`,
        ),
    )
    .select(['lists.id', 'lists.language', 'lists.kind', 'lists.path'])
    .select(['lists.name', 'lists.address'])
    .select(['lists.bare_name', 'lists.bare_address'])
    .select(['articles.title', 'articles.address as own'])
    .where('lists.id', 'in', ids)
    .where('lists.kind', '!=', 'home')
    .orderBy('articles.path', 'desc')
    .execute();
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Notes what shows the name of a list: its page, sidebars, and of a term its articles. */
async function noteRenamed(
  store: Store,
  { id, language, kind }: { id: number; language: string; kind: string },
  { tags }: Changes,
): Promise<void> {
  tags.add(listTag(id)).add(sidebarTag(language));
  if (kind === 'section') return;
  tags.add(termsTag(language, kind));
  const rows = await store.selectFrom('entries').select('article').where('list', '=', id).execute();
  for (const { article } of rows) tags.add(articleTag(article));
}
