import type { Store } from '../archive/store/store';
import { articleTag, listTag, SITE_TAG, sidebarTag, translationsTag } from '../archive/store/tags';
import type { Refreshed } from './explanation';

/** When what an article stands on was refreshed last, newest first; what never was since all was made is left out. */
export async function listRefreshed(
  store: Store,
  article: { id: number; language: string; translationKey: string },
): Promise<Refreshed[]> {
  const lists = await store
    .selectFrom('entries')
    .innerJoin('lists', 'lists.id', 'entries.list')
    .select(['lists.id', 'lists.kind', 'lists.name'])
    .where('entries.article', '=', article.id)
    .execute();
  const names = new Map([
    [articleTag(article.id), 'article'],
    [translationsTag(article.translationKey), 'translations'],
    [sidebarTag(article.language), 'sidebar'],
    [SITE_TAG, 'site'],
    ...lists.map(({ id, kind, name }): [string, string] => [listTag(id), `${kind}: ${name}`]),
  ]);
  const rows = await store
    .selectFrom('changes')
    .selectAll()
    .where('tag', 'in', [...names.keys()])
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ tag, version }) => ({ what: names.get(tag) ?? tag, at: Number(version) }));
}
