import { homeAddress } from '../../addresses/home';
import type { Href } from '../../addresses/text';
import { getLanguage, type Site, siteIn } from '../../settings/site';
import type { Store } from '../store/store';
import { CARD_COLUMNS, type Card, toCard } from './cards';

export interface List {
  id: number;
  language: string;
  /** `home`, `section`, or the taxonomy's name. */
  kind: string;
  /** The section's path or the term's slug; empty for home. */
  path: string;
  name: string;
  address: Href;
  /** Articles in the list. */
  count: number;
}

export async function getList(store: Store, id: number): Promise<List | undefined> {
  return store.selectFrom('lists').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * What the home page of a language lists: its main sections, or where the site names none, the
 * section with most articles; everything where there are no sections.
 */
export async function getHomeList(
  store: Store,
  site: Site,
  language: string,
): Promise<List | undefined> {
  const lists = store.selectFrom('lists').selectAll().where('language', '=', language);
  const largest = await lists
    .where('kind', '=', 'section')
    .where('path', 'not like', '%/%')
    .where('count', '>', 0)
    .orderBy('count', 'desc')
    .orderBy('path')
    .executeTakeFirst();
  const all = () => lists.where('kind', '=', 'home').executeTakeFirst();
  if (siteIn(site, language).mainSections.length > 0 || !largest) return all();
  return {
    ...largest,
    address: homeAddress(site, language),
    name: getLanguage(site, language).title,
  };
}

/** The articles at places `offset` to `offset + limit` of a list, newest first. */
export async function listArticles(
  store: Store,
  list: number,
  { offset, limit }: { offset: number; limit: number },
): Promise<Card[]> {
  const rows = await store
    .with('page', (db) =>
      db
        .selectFrom('entries')
        .selectAll()
        .where('list', '=', list)
        .orderBy('pin')
        .orderBy('rank')
        .orderBy('article')
        .limit(limit)
        .offset(offset),
    )
    .selectFrom('page')
    .innerJoin('articles', 'articles.id', 'page.article')
    .select(CARD_COLUMNS)
    .orderBy('pin')
    .orderBy('rank')
    .orderBy('article')
    .execute();
  return rows.map(toCard);
}

/** The lists that are in other languages what this one is in its own. */
export async function listCounterparts(
  store: Store,
  { language, kind, path }: List,
): Promise<{ language: string; address: Href }[]> {
  return store
    .selectFrom('lists')
    .select(['language', 'address'])
    .where('kind', '=', kind)
    .where('path', '=', path)
    .where('language', '!=', language)
    .where('count', '>', 0)
    .orderBy('language')
    .execute();
}
