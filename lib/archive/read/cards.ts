import type { Href } from '../../addresses/text';
import { parseFields, type TermLink } from '../store/article-fields';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';

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
  categories: TermLink[];
}

/** The columns of an article that `toCard` makes a card of. */
export const CARD_COLUMNS = [
  'id',
  'language',
  'title',
  'address',
  'date',
  'fields',
  'excerpt',
] as const satisfies (keyof Tables['articles'])[];

export function toCard({
  fields,
  ...row
}: Pick<Tables['articles'], (typeof CARD_COLUMNS)[number]>): Card {
  const { lead, thumbnail, terms, timeZone } = parseFields(fields);
  return {
    ...row,
    timeZone,
    lead,
    thumbnail: thumbnail?.list ? thumbnail.src : '',
    categories: terms.filter(({ taxonomy }) => taxonomy === 'categories'),
  };
}

/** The cards of articles that are there, in the order of `ids`. */
export async function listCards(store: Store, ids: number[]): Promise<Card[]> {
  const rows = await store
    .selectFrom('articles')
    .select(CARD_COLUMNS)
    .where('id', 'in', ids)
    .execute();
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(toCard);
}
