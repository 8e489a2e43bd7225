import type { ArticleFields } from './cards';
import type { List } from './lists';
import type { Store } from './store/store';

/** What a section's `_index` file says about it. */
export interface SectionText {
  title: string;
  description: string;
  /** Markdown. */
  body: string;
}

export async function getSectionText(
  store: Store,
  list: Pick<List, 'language' | 'path'>,
): Promise<SectionText | undefined> {
  const row = await store
    .selectFrom('articles')
    .select(['title', 'fields', 'body'])
    .where('language', '=', list.language)
    .where('section', '=', list.path)
    .where('kind', '=', 'section')
    .where('visible', '=', 1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { description, lead, summary }: ArticleFields = JSON.parse(row.fields);
  return { title: row.title, description: description || summary || lead, body: row.body };
}
