import type { QueryCreator } from 'kysely';
import type { Href } from '../../addresses/text';
import { type Site, siteIn } from '../../settings/site';
import { listIdOf } from '../store/ids';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { CARD_COLUMNS, type Card, toCards } from './cards';

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
 * What the home page of a language lists: the articles of its main sections by their type, or where
 * the site names none, those of the section with most articles; everything where there are no sections.
 */
export async function getHomeList(
  store: Store,
  site: Site,
  language: string,
): Promise<List | undefined> {
  const main = await findMainSection(store, site, language);
  return store
    .selectFrom('lists')
    .selectAll()
    .where('id', '=', listIdOf(language, 'home', main))
    .executeTakeFirst();
}

/** The section at the top with most articles, of several the first; empty where none is asked for. */
async function findMainSection(store: Store, site: Site, language: string): Promise<string> {
  if (siteIn(site, language).mainSections.length > 0) return '';
  const sections = await store
    .selectFrom('lists')
    .select(['path', 'count'])
    .where('language', '=', language)
    .where('kind', '=', 'section')
    // Where every folder is a section, the outer ones list what is in the inner ones.
    .$if(site.folderSections, (all) => all.where('path', 'not like', '%/%'))
    .orderBy('path')
    .execute();
  const counts = new Map<string, number>();
  for (const { path, count } of sections) {
    const [top = '', ...inner] = path.split('/');
    // To Hugo a section is part of the one around it only where that stands right around it.
    const isPart = counts.has(path.slice(0, path.lastIndexOf('/'))) || inner.length === 0;
    if (!isPart) continue;
    counts.set(path, 0);
    counts.set(top, (counts.get(top) ?? 0) + count);
  }
  const [main = '', most = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return most > 0 ? main : '';
}

/** A query of what stands in a list, in its order. */
export function entriesOf(db: QueryCreator<Tables>, list: number) {
  return db
    .selectFrom('entries')
    .where('list', '=', list)
    .orderBy('term_weight')
    .orderBy('pin')
    .orderBy('rank')
    .orderBy('tie')
    .orderBy('article');
}

/** The articles at places `offset` to `offset + limit` of a list but for some, newest first. */
export async function listArticles(
  store: Store,
  list: number,
  { offset = 0, limit, without = [] }: { offset?: number; limit: number; without?: number[] },
): Promise<Card[]> {
  const rows = await store
    .with('page', (db) =>
      entriesOf(db, list)
        .selectAll()
        .$if(without.length > 0, (all) => all.where('article', 'not in', without))
        .limit(limit)
        .offset(offset),
    )
    .selectFrom('page')
    .innerJoin('articles', 'articles.id', 'page.article')
    .select(CARD_COLUMNS)
    .orderBy('term_weight')
    .orderBy('pin')
    .orderBy('rank')
    .orderBy('tie')
    .orderBy('article')
    .execute();
  return toCards(store, rows);
}

/** The lists with a page of their own and the most articles. */
export async function listLargest(store: Store, limit: number): Promise<List[]> {
  return store
    .selectFrom('lists')
    .selectAll()
    .where('kind', '!=', 'home')
    .orderBy('count', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
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
    .orderBy('language')
    .execute();
}
