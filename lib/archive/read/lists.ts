import { sql } from 'kysely';
import { getLanguage, homeAddress, type Site, siteIn } from '../../settings/site';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { type Card, toCard } from './cards';

export interface List {
  id: number;
  language: string;
  /** `home`, `section`, or the taxonomy's name. */
  kind: string;
  /** The section's path or the term's slug; empty for home. */
  path: string;
  name: string;
  /** Percent-encoded. */
  address: string;
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
    .select(['id', 'language', 'title', 'address', 'date', 'fields', 'excerpt'])
    .orderBy('pin')
    .orderBy('rank')
    .orderBy('article')
    .execute();
  return rows.map(toCard);
}

/** The articles before and after one in a list: `newer` stands nearer to the list's beginning. */
export async function getNeighbours(
  store: Store,
  list: number,
  article: number,
): Promise<{ newer: Card | null; older: Card | null }> {
  const place = await store
    .selectFrom('entries')
    .selectAll()
    .where('list', '=', list)
    .where('article', '=', article)
    .executeTakeFirst();
  if (!place) return { newer: null, older: null };
  return { newer: await next(store, place, 'newer'), older: await next(store, place, 'older') };
}

async function next(
  store: Store,
  { list, pin, rank, article }: Tables['entries'],
  side: 'newer' | 'older',
): Promise<Card | null> {
  const direction = side === 'older' ? 'asc' : 'desc';
  const compare = sql.raw(side === 'older' ? '>' : '<');
  // The place first, and alone: with the articles joined, SQLite would sort half the list.
  const row = await store
    .with('neighbour', (db) =>
      db
        .selectFrom('entries')
        .select('article')
        .where('list', '=', list)
        .where(sql<boolean>`(pin, rank, article) ${compare} (${pin}, ${rank}, ${article})`)
        .orderBy('pin', direction)
        .orderBy('rank', direction)
        .orderBy('article', direction)
        .limit(1),
    )
    .selectFrom('neighbour')
    .innerJoin('articles', 'articles.id', 'neighbour.article')
    .select(['id', 'language', 'title', 'address', 'date', 'fields', 'excerpt'])
    .executeTakeFirst();
  return row ? toCard(row) : null;
}

/** The lists that are in other languages what this one is in its own. */
export async function listCounterparts(
  store: Store,
  { language, kind, path }: List,
): Promise<{ language: string; address: string }[]> {
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
