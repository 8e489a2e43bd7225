import { sql } from 'kysely';
import { extractText } from '../markdown/text';
import { type Card, toCard } from './cards';
import { findMarks, type Mark } from './snippets';
import type { Store } from './store';
import { fold, pairs, type Run, splitRuns } from './tokens';

/** Longest query that is looked at, in characters. */
export const MAX_QUERY_LENGTH = 200;
const MAX_RUNS = 16;

export interface Hit extends Card {
  /** The part of the body around the first match; text and what of it matched. */
  snippet: Mark[];
  titleMarks: Mark[];
}

export interface SearchResult {
  hits: Hit[];
  /** Articles found in all. */
  count: number;
}

/**
 * Articles of one language that contain everything asked for, best first: a match in the title
 * counts ten times one in the body.
 */
export async function searchArticles(
  store: Store,
  language: string,
  query: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<SearchResult> {
  const runs = splitRuns(fold(query.slice(0, MAX_QUERY_LENGTH))).slice(0, MAX_RUNS);
  if (runs.length === 0) return { hits: [], count: 0 };
  const match = runs.map(matchRun).join(' AND ');
  const found = store
    .selectFrom('search')
    .innerJoin('articles', 'articles.id', 'search.rowid')
    .where('language', '=', language)
    .where(sql<boolean>`search match ${match}`);

  const { count } = await found
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(['id', 'language', 'articles.title', 'address', 'date', 'fields', 'excerpt'])
    .select('articles.body')
    .orderBy(sql`bm25(search, 10, 1)`)
    .orderBy('date', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const hits = rows.map(({ body, ...row }) => ({
    ...toCard(row),
    titleMarks: findMarks(row.title, runs, row.title.length),
    snippet: findMarks(extractText(body), runs, 160),
  }));
  return { hits, count };
}

/** FTS5's spelling of one run: a phrase of pairs, or everything that begins like it. */
function matchRun({ text, cjk }: Run): string {
  if (!cjk || Array.from(text).length === 1) return `"${text}" *`;
  return `"${pairs(text).slice(0, -1).join(' ')}"`;
}
