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
    .where('section', '=', folderOf({ kind, path }))
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

/** What `_index` files call lists of one language, by the lists' ids. */
export async function listSectionTitles(store: Store, lists: List[]): Promise<Map<number, string>> {
  const [first] = lists;
  if (!first) return new Map();
  const rows = await store
    .selectFrom('articles')
    .select(['section', 'title'])
    .where('language', '=', first.language)
    .where('section', 'in', lists.map(folderOf))
    .where('kind', '=', 'section')
    .where('visible', '=', 1)
    .execute();
  const titles = new Map(rows.map(({ section, title }) => [section, title]));
  return new Map(lists.map((list) => [list.id, titles.get(folderOf(list)) ?? '']));
}

/** The folder of a list's `_index` file, below that of its language. */
function folderOf({ kind, path }: Pick<List, 'kind' | 'path'>): string {
  return kind === 'section' ? path : `${kind}/${path}`;
}
