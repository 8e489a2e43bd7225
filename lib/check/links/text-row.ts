import type { Href } from '../../addresses/text';
import { type ArticleFields, parseFields } from '../../archive/store/article-fields';
import { unpackText } from '../../archive/store/packed-text';
import type { Store } from '../../archive/store/store';

/** A page's text in the store. */
export interface TextRow {
  id: number;
  path: string;
  address: Href;
  language: string;
  fields: ArticleFields;
  body: string;
}

/** The texts of those of these files that readers may see, by path. */
export async function listTexts(store: Store, paths: string[]): Promise<TextRow[]> {
  if (paths.length === 0) return [];
  const rows = await store
    .selectFrom('articles')
    .select(['id', 'path', 'address', 'language', 'fields', 'body'])
    .where('path', 'in', paths)
    .where('visible', '=', 1)
    .orderBy('path')
    .execute();
  return rows.map((row) => ({
    ...row,
    fields: parseFields(row.fields),
    body: unpackText(row.body),
  }));
}
