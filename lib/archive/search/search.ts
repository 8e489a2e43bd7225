import type { Site } from '../../settings/site';
import { CARD_COLUMNS, type Card, toCards } from '../read/cards';
import { dateOf, docidRange } from '../store/docid';
import { engineOf } from '../store/engine';
import type { Match } from '../store/full-text';
import { unpackText } from '../store/packed-text';
import type { Store } from '../store/store';
import { type Facet, listFacets, listTimes, type TimeFacet } from './facets';
import { findMarks, type Mark } from './marks';
import { findMatches, type Matches } from './matches';
import { monthsOf } from './months';
import { matchOf, parseQuery } from './query';
import { findSnippet } from './snippets';
import { titlesFirst } from './titles-first';
import { listWord } from './tokens';

export interface SearchRequest {
  query: string;
  sort: 'relevance' | 'date';
  /** Ids of lists in all of which an article has to be. */
  lists: number[];
  /** A year, month or day as `monthsOf` reads it; empty for all times. */
  time: string;
  offset: number;
  limit: number;
  /** How long matches may be looked for. */
  patienceMs: number;
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
  /** Whether there are, or may be, more than that. */
  more: boolean;
  /** When time was up: the date, in epoch milliseconds, of the oldest article looked at. */
  since: number | null;
  /** What the found articles are listed under, to narrow the search. */
  facets: Facet[];
  /** How many of the found articles, the newest, `facets` counts. */
  sample: number;
  /** When they were published, to narrow it too. */
  times: TimeFacet[];
}

/** Of more than `MOST_MATCHES`, which are a part themselves, so many are counted by list. */
const SAMPLE = 300;

const NOTHING: SearchResult = {
  hits: [],
  count: 0,
  more: false,
  since: null,
  facets: [],
  sample: 0,
  times: [],
};

/**
 * Articles of one language in which everything asked for stands. By relevance, those with all
 * words in the title come first, then those with one of them, then the others; the newest first
 * in each part.
 */
export async function searchArticles(
  store: Store,
  site: Site,
  language: string,
  request: SearchRequest,
): Promise<SearchResult> {
  const query = parseQuery(request.query);
  const { docids, more, since, form } = await searchMatches(store, site, language, request);
  if (docids.length === 0 || !form) return { ...NOTHING, more, since: since && dateOf(since) };

  const ordered = request.sort === 'date' ? docids : await titlesFirst(store, query, form, docids);
  const page = ordered.slice(request.offset, request.offset + request.limit);
  const { wanted } = query;
  // About three lines.
  const snippetLength = wanted.flat().some(({ kind }) => kind === 'pairs') ? 90 : 180;
  const sample = more ? docids.slice(0, SAMPLE) : docids;
  const oldest = more ? await oldestDate(store, site, language, request) : null;
  return {
    hits: (await toCards(store, await listHits(store, page))).map(({ body, ...card }) => ({
      ...card,
      titleMarks: findMarks(card.title, wanted, card.title.length),
      snippet: findSnippet(unpackText(body), wanted, snippetLength),
    })),
    count: docids.length,
    more,
    since: since && dateOf(since),
    facets: await listFacets(store, sample, ['section', ...site.taxonomies]),
    sample: sample.length,
    times: listTimes(docids, request.time, site.timeZone, oldest),
  };
}

/** Matches, and what they match; null where nothing is asked for. */
type Found = Matches & { form: Match | null };

/**
 * The newest matches of a search. Words of other scripts are looked for as they are; only where
 * that finds few, by their beginnings, which reads every word that begins so.
 */
export async function searchMatches(
  store: Store,
  site: Site,
  language: string,
  request: Pick<SearchRequest, 'query' | 'lists' | 'time' | 'patienceMs'>,
): Promise<Found> {
  const deadline = performance.now() + request.patienceMs;
  const query = parseQuery(request.query);
  const range = rangeOf(site, language, request.time);
  const lists = request.lists.map(listWord);
  const forms = [matchOf(query, 'whole'), matchOf(query)].filter((form) => form !== null);
  let found: Found = { docids: [], more: false, since: null, form: null };
  if (!range) return found;
  for (const [place, form] of forms.entries()) {
    // Without words that may go on, both are the same.
    if (place > 0 && !form.wanted.some(({ isOpen }) => isOpen)) break;
    found = { ...(await findMatches(store, { ...form, lists }, range, deadline)), form };
    if (found.more) break;
  }
  return found;
}

/** The numbers of a language's articles of a time; null for no language of the site. */
export function rangeOf(site: Site, language: string, time: string) {
  const number = site.languages.findIndex(({ code }) => code === language);
  const { from, to } = monthsOf(time, site.timeZone);
  return number === -1 ? null : docidRange(number, from, to);
}

/** Before every date, and after the undated. */
const OLDEST = Number.MIN_SAFE_INTEGER;

/** When the first article of a language and time was published; undated ones are passed over. */
async function oldestDate(
  store: Store,
  site: Site,
  language: string,
  { time }: SearchRequest,
): Promise<number | null> {
  const range = rangeOf(site, language, time);
  const number = site.languages.findIndex(({ code }) => code === language);
  const row = await store
    .selectFrom('articles')
    .select('docid')
    .where('docid', '>=', Math.max(range?.first ?? 0, docidRange(number, OLDEST, null).first))
    .where('docid', '<=', range?.last ?? 0)
    .orderBy('docid')
    .limit(1)
    .executeTakeFirst();
  return row ? dateOf(row.docid) : null;
}

/** The headlines of the newest articles in whose titles a query stands. */
export async function listTitles(
  store: Store,
  site: Site,
  language: string,
  query: string,
  limit: number,
): Promise<string[]> {
  const form = matchOf(parseQuery(query));
  const range = rangeOf(site, language, '');
  if (form === null || !range) return [];
  const match: Match = { ...form, in: 'title' };
  const docids = await engineOf(store).fullText.find(store, match, range, limit);
  const rows = await store
    .selectFrom('articles')
    .select('title')
    .where('docid', 'in', docids)
    .orderBy('docid', 'desc')
    .execute();
  return rows.map(({ title }) => title);
}

async function listHits(store: Store, docids: number[]) {
  const rows = await store
    .selectFrom('articles')
    .select(CARD_COLUMNS)
    .select(['docid', 'body'])
    .where('docid', 'in', docids)
    .execute();
  return rows.toSorted((a, b) => docids.indexOf(a.docid) - docids.indexOf(b.docid));
}
