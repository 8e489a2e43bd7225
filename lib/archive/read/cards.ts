import type { Href } from '../../addresses/text';
import { parseFields } from '../store/article-fields';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { findTermLinks, type TermLink } from './term-links';

/** What a list shows of an article. */
export interface Card {
  id: number;
  language: string;
  title: string;
  address: Href;
  /** Epoch milliseconds. */
  date: number | null;
  /** In which the date is told. */
  timeZone: string;
  lead: string;
  excerpt: string;
  /** URL of a picture to show in lists; empty for none. */
  thumbnail: string;
  /** Above 0 for what an editor put in front of the others. */
  weight: number;
  categories: TermLink[];
}

/** The columns of an article that `toCards` makes a card of. */
export const CARD_COLUMNS = [
  'id',
  'language',
  'title',
  'address',
  'date',
  'fields',
  'excerpt',
] as const satisfies (keyof Tables['articles'])[];

type Row = Pick<Tables['articles'], (typeof CARD_COLUMNS)[number]>;

/** The cards of rows of articles, in their order. */
export async function toCards<Some extends Row>(
  store: Store,
  rows: Some[],
): Promise<(Card & Omit<Some, 'fields'>)[]> {
  const articles = rows.map(({ fields, ...row }) => {
    const { lead, thumbnail, terms, timeZone, weight } = parseFields(fields);
    return {
      row: { ...row, timeZone, lead, weight, thumbnail: thumbnail?.list ? thumbnail.src : '' },
      language: row.language,
      terms: terms.filter(({ taxonomy }) => taxonomy === 'categories'),
    };
  });
  const linksOf = await findTermLinks(store, articles);
  return articles.map(({ row, language, terms }) => ({
    ...row,
    categories: linksOf(language, terms),
  }));
}

/** The cards of articles that are there, in the order of `ids`. */
export async function listCards(store: Store, ids: number[]): Promise<Card[]> {
  const rows = await store
    .selectFrom('articles')
    .select(CARD_COLUMNS)
    .where('id', 'in', ids)
    .where('kind', '=', 'article')
    .execute();
  return toCards(
    store,
    rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
  );
}
