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
  terms: TermName[];
  /** Whether readers are to be told that it was published long ago. */
  old: boolean;
}

/** A term as an article names it. */
export interface TermName {
  taxonomy: string;
  name: string;
  /** What tells it from others of its taxonomy. */
  slug: string;
}

export function formatFields(fields: ArticleFields): string {
  return JSON.stringify(fields);
}

/** What `formatFields` made. */
export function parseFields(json: string): ArticleFields {
  return JSON.parse(json);
}
