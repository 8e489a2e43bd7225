import type { Href } from '../../addresses/text';
import type { Site } from '../../settings/site';
import { type ArticleFields, parseFields } from '../store/article-fields';
import { listIdOf, sectionId } from '../store/ids';
import { getNeighbours } from '../store/neighbours';
import { unpackText } from '../store/packed-text';
import type { Store } from '../store/store';
import { CARD_COLUMNS, type Card, listCards, toCards } from './cards';
import { findTermLinks, type TermLink } from './term-links';

/** An article as its page shows it. */
export interface ArticlePage extends Omit<ArticleFields, 'terms' | 'isSummary'> {
  terms: TermLink[];
  id: number;
  /** Its number in the full-text index. */
  docid: number;
  path: string;
  language: string;
  section: string;
  translationKey: string;
  title: string;
  address: Href;
  /** Epoch milliseconds. */
  date: number | null;
  /** The text that stands for the article in lists: its summary, or the body's beginning. */
  excerpt: string;
  /** Its own; empty for none. */
  summary: string;
  /** Markdown. */
  body: string;
}

export interface Translation {
  language: string;
  address: Href;
}

/** An article that readers may see. */
export async function getArticle(store: Store, id: number): Promise<ArticlePage | undefined> {
  const row = await store
    .selectFrom('articles')
    .select([
      'id',
      'docid',
      'path',
      'language',
      'section',
      'title',
      'address',
      'date',
      'excerpt',
      'body',
    ])
    .select(['fields', 'translation_key as translationKey'])
    .where('id', '=', id)
    .where('visible', '=', 1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { fields, body, ...columns } = row;
  const { terms, isSummary, ...others } = parseFields(fields);
  const { language } = columns;
  const linksOf = await findTermLinks(store, [{ language, terms }]);
  return {
    ...others,
    ...columns,
    summary: isSummary ? columns.excerpt : '',
    body: unpackText(body),
    terms: linksOf(language, terms),
  };
}

export interface ReferredPage {
  /** As the article names it. */
  page: string;
  /** The language that it is asked for in; empty for that of the article. */
  asked: string;
  address: Href;
}

/** The pages that an article names by `ref`, of those that are there. */
export async function listReferredPages(store: Store, id: number): Promise<ReferredPage[]> {
  return store
    .selectFrom('page_references')
    .select(['page', 'asked', 'address'])
    .where('article', '=', id)
    .where('address', 'is not', null)
    .$narrowType<{ address: Href }>()
    .execute();
}

/** The other languages in which an article exists. */
export async function listTranslations(
  store: Store,
  article: Pick<ArticlePage, 'id' | 'translationKey' | 'language'>,
): Promise<Translation[]> {
  return store
    .selectFrom('articles')
    .select(['language', 'address'])
    .where('translation_key', '=', article.translationKey)
    .where('language', '!=', article.language)
    .where('visible', '=', 1)
    .where('kind', '=', 'article')
    .orderBy('language')
    .orderBy('path')
    .execute();
}

/** The newer and the older article of the same section. */
export async function getPager(
  store: Store,
  article: Pick<ArticlePage, 'id' | 'language' | 'section'>,
): Promise<{ newer: Card | null; older: Card | null }> {
  const list = sectionId(article.language, article.section);
  const ids = await getNeighbours(store, list, article.id);
  const cards = await listCards(
    store,
    [ids.newer, ids.older].filter((id) => id !== null),
  );
  const cardOf = (id: number | null) => cards.find((card) => card.id === id) ?? null;
  return { newer: cardOf(ids.newer), older: cardOf(ids.older) };
}

/** The newest articles of a whole site, for rendering ahead of the first visit. */
export async function listNewest(store: Store, site: Site, limit: number): Promise<Card[]> {
  const rows = await store
    .selectFrom('entries')
    .innerJoin('articles', 'articles.id', 'entries.article')
    .select(CARD_COLUMNS)
    .where(
      'list',
      'in',
      site.languages.map(({ code }) => listIdOf(code, 'home', '')),
    )
    .orderBy('rank')
    .orderBy('tie')
    .limit(limit)
    .execute();
  return toCards(store, rows);
}
