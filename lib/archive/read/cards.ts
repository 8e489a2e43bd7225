import type { Href } from '../../addresses/text';
import type { Article } from '../../content/article';

/** What an article's row keeps as JSON: the article without its columns and its body. */
export interface ArticleFields
  extends Omit<
    Article,
    | 'path'
    | 'kind'
    | 'language'
    | 'section'
    | 'translationKey'
    | 'logicalPath'
    | 'title'
    | 'address'
    | 'date'
    | 'body'
    | 'terms'
  > {
  terms: TermLink[];
  /** Whether readers are to be told that it was published long ago. */
  old: boolean;
}

/** A term as an article shows it. */
export interface TermLink {
  taxonomy: string;
  name: string;
  /** As in its address, decoded. */
  slug: string;
  address: Href;
}

/** What a list shows of an article. */
export interface Card {
  id: number;
  language: string;
  title: string;
  address: Href;
  /** Epoch milliseconds. */
  date: number | null;
  lead: string;
  excerpt: string;
  /** URL of a picture to show in lists; empty for none. */
  thumbnail: string;
  categories: TermLink[];
}

interface CardRow {
  id: number;
  language: string;
  title: string;
  address: Href;
  date: number | null;
  fields: string;
  excerpt: string;
}

export function toCard({ fields, ...row }: CardRow): Card {
  const { lead, thumbnail, terms }: ArticleFields = JSON.parse(fields);
  return {
    ...row,
    lead,
    thumbnail: thumbnail?.list ? thumbnail.src : '',
    categories: terms.filter(({ taxonomy }) => taxonomy === 'categories'),
  };
}
