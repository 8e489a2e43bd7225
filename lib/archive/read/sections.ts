import { parseFields } from '../store/article-fields';
import { unpackText } from '../store/packed-text';
import type { Store } from '../store/store';
import type { List } from './lists';

/** What an `_index` file says about a section, or about a term: `tags/sea/_index.md`. */
export interface SectionText {
  title: string;
  description: string;
  /** Markdown. */
  body: string;
}

export async function getSectionText(
  store: Store,
  { language, kind, path }: Pick<List, 'language' | 'kind' | 'path'>,
): Promise<SectionText | undefined> {
  const row = await store
    .selectFrom('articles')
    .select(['title', 'fields', 'excerpt', 'body'])
    .where('language', '=', language)
    .where('section', '=', kind === 'section' ? path : `${kind}/${path}`)
    .where('kind', '=', 'section')
    .where('visible', '=', 1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { description, lead, isSummary } = parseFields(row.fields);
  const summary = isSummary ? row.excerpt : '';
  return {
    title: row.title,
    description: description || summary || lead,
    body: unpackText(row.body),
  };
}
