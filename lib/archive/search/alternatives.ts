import type { Site } from '../../settings/site';
import type { Store } from '../store/store';
import { countMatches, MOST_MATCHES } from './matches';
import { matchOf, parseQuery, withoutHyphens, withoutQuotes } from './query';
import { rangeOf, type SearchRequest, searchMatches } from './search';

/** How often the same query is found in another language; null where there was no time to count. */
export interface LanguageCount {
  language: string;
  count: number | null;
  more: boolean;
}

/** Another search that finds something. */
export interface Alternative {
  query: string;
  count: number;
  more: boolean;
}

type Asked = Pick<SearchRequest, 'query' | 'time' | 'patienceMs'>;

/**
 * How often the same query is found, in the same time, in the site's other languages. A search
 * begins at one end of the index, so it is the nearer one that a language is counted from.
 */
export async function countLanguages(
  store: Store,
  site: Site,
  language: string,
  { query, time, patienceMs }: Asked,
): Promise<LanguageCount[]> {
  const deadline = performance.now() + patienceMs;
  const form = matchOf(parseQuery(query));
  const counts: LanguageCount[] = [];
  for (const [number, { code }] of site.languages.entries()) {
    const range = rangeOf(site, code, time);
    if (code === language || form === null || !range) continue;
    const near = number < site.languages.length / 2 ? 'last' : 'first';
    const count =
      performance.now() < deadline ? await countMatches(store, form, range, near) : null;
    const more = count !== null && count > MOST_MATCHES;
    counts.push({ language: code, count: more ? MOST_MATCHES : count, more });
  }
  return counts;
}

const MOST_ALTERNATIVES = 3;
/** So many are tried however little time there is, each by the first step of a search. */
const ALWAYS_TRIED = 4;

/**
 * For a query that finds nothing: the same without quotation marks, without hyphens, and without one of
 * its words, whichever find something; no filters are on.
 */
export async function listAlternatives(
  store: Store,
  site: Site,
  language: string,
  { query, patienceMs }: Omit<Asked, 'time'>,
): Promise<Alternative[]> {
  const deadline = performance.now() + patienceMs;
  const { words } = parseQuery(query);
  const unquoted = withoutQuotes(words.join(' '));
  const others = [
    query,
    unquoted,
    withoutHyphens(unquoted),
    ...words.map((_, left) => words.filter((_, place) => place !== left).join(' ')),
  ];
  const found: Alternative[] = [];
  for (const [place, other] of [...new Set(others)].entries()) {
    const leftMs = deadline - performance.now();
    if (found.length === MOST_ALTERNATIVES || (place >= ALWAYS_TRIED && leftMs <= 0)) break;
    const request = { query: other, time: '', lists: [], patienceMs: leftMs };
    const { docids, more } = await searchMatches(store, site, language, request);
    if (docids.length > 0) found.push({ query: other, count: docids.length, more });
  }
  return found;
}
