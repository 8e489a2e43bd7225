import { sql } from 'kysely';
import { extractText } from '../markdown/text';
import type { Site } from '../site/site';
import { type Card, toCard } from './cards';
import { dateOf, docidRange } from './docid';
import { type Facet, listFacets } from './facets';
import { matchExpression, parseQuery } from './query';
import { findMarks, type Mark } from './snippets';
import type { Store } from './store';
import { listWord } from './tokens';

/**
 * Of more matches than this, the newest are ranked and counted: a word that stands in every
 * second article costs no more than one that stands in a thousand.
 */
export const MOST_MATCHES = 1000;

export interface SearchRequest {
  query: string;
  sort: 'relevance' | 'date';
  /** Ids of lists in all of which an article has to be. */
  lists: number[];
  /** Epoch milliseconds, the end not included. */
  from: number | null;
  to: number | null;
  offset: number;
  limit: number;
}

export interface Hit extends Card {
  titleMarks: Mark[];
  /** The part of the body around the first match. */
  snippet: Mark[];
}

export interface SearchResult {
  hits: Hit[];
  /** Articles found, `MOST_MATCHES` at the most. */
  count: number;
  /** Whether there are more than that. */
  more: boolean;
  /** What the found articles are listed under, to narrow the search. */
  facets: Facet[];
}

const NOTHING: SearchResult = { hits: [], count: 0, more: false, facets: [] };

/**
 * Articles of one language in which everything asked for stands. By relevance, few matches are
 * weighed: one in the title counts ten times one in the body, the newest up to twice an old one.
 * Of many, those with a match in the title come first, then the newest.
 */
export async function searchArticles(
  store: Store,
  site: Site,
  language: string,
  request: SearchRequest,
): Promise<SearchResult> {
  const query = parseQuery(request.query);
  const expression = matchExpression(query);
  const number = site.languages.findIndex(({ code }) => code === language);
  if (expression === null || number === -1) return NOTHING;
  const narrowed = request.lists.map((list) => `lists : ${listWord(list)} AND `).join('');
  const match = `${narrowed}{title body} : (${expression})`;
  const { first, last } = docidRange(number, request.from, request.to);

  const matches = await sql<{ docid: number }>`
    select rowid as docid from search
    where search match ${match} and rowid between ${first} and ${last}
    order by rowid desc limit ${MOST_MATCHES + 1}`.execute(store);
  const docids = matches.rows.slice(0, MOST_MATCHES).map(({ docid }) => docid);
  const lowest = docids.at(-1);
  const newest = dateOf(docids[0] ?? 0);
  if (lowest === undefined) return NOTHING;

  const page =
    request.sort === 'date'
      ? docids.slice(request.offset, request.offset + request.limit)
      : docids.length <= FEW_MATCHES
        ? await weigh(store, match, { first: lowest, last, newest }, request)
        : (await titlesFirst(store, `${narrowed}title : (${expression})`, docids)).slice(
            request.offset,
            request.offset + request.limit,
          );
  const runs = query.wanted.flat();
  // About three lines.
  const snippetLength = runs.some(({ cjk }) => cjk) ? 90 : 180;
  return {
    hits: (await listHits(store, page)).map(({ body, ...row }) => ({
      ...toCard(row),
      titleMarks: findMarks(row.title, runs, row.title.length),
      snippet: findMarks(extractText(body), runs, snippetLength),
    })),
    count: docids.length,
    more: matches.rows.length > MOST_MATCHES,
    facets: await listFacets(store, docids),
  };
}

/** `docids` with those that match in the title in front; both parts keep their order. */
async function titlesFirst(store: Store, match: string, docids: number[]): Promise<number[]> {
  const { rows } = await sql<{ docid: number }>`
    select rowid as docid from search where search match ${match}
    and rowid between ${docids.at(-1)} and ${docids[0]} order by rowid desc`.execute(store);
  return [...new Set([...rows.map(({ docid }) => docid), ...docids])];
}

/** To weigh a match, the index counts its words in the whole archive. */
const FEW_MATCHES = 200;
const YEAR_MS = 365 * 86_400_000;

/** The best matches of a range; `newest` in epoch milliseconds. `bm25` is better when smaller. */
async function weigh(
  store: Store,
  match: string,
  { first, last, newest }: { first: number; last: number; newest: number },
  { offset, limit }: SearchRequest,
): Promise<number[]> {
  const age = sql`(${newest} - coalesce(date, 0)) / cast(${YEAR_MS} as real)`;
  const { rows } = await sql<{ docid: number }>`
    select articles.docid from (
      select rowid as docid, bm25(search, 10, 1, 0) as score from search
      where search match ${match} and rowid between ${first} and ${last}) ranked
    join articles on articles.docid = ranked.docid
    order by score * (1 + 1 / (1 + ${age})), articles.docid desc
    limit ${limit} offset ${offset}`.execute(store);
  return rows.map(({ docid }) => docid);
}

async function listHits(store: Store, docids: number[]) {
  const rows = await store
    .selectFrom('articles')
    .select(['docid', 'id', 'language', 'title', 'address', 'date', 'fields', 'excerpt', 'body'])
    .where('docid', 'in', docids)
    .execute();
  return rows.toSorted((a, b) => docids.indexOf(a.docid) - docids.indexOf(b.docid));
}
