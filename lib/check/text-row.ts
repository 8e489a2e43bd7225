import type { Href } from '../addresses/text';
import type { ArticleFields } from '../archive/store/article-fields';

/** A page's text in the store. */
export interface TextRow {
  id: number;
  path: string;
  address: Href;
  language: string;
  fields: ArticleFields;
  body: string;
}
