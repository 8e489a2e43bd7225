import type { Site } from '../../../settings/site';
import * as alternatives from '../../search/alternatives';
import { remember } from '../../search/remember';
import * as searching from '../../search/search';
import * as suggesting from '../../search/suggest';
import { listIdOf } from '../../store/ids';
import { getVersion, getSite as readSite } from '../../store/meta';
import { currentRender } from '../../store/render';
import { openStore, type Store } from '../../store/store';
import type * as lists from '../lists';

/** A search as its address spells it; nothing of it is checked. */
export interface SearchFilters {
  query: string;
  sort: 'relevance' | 'date';
  page: number;
  /** Slugs by `section` or taxonomy. */
  lists: Record<string, string>;
  /** `2026` or `2026-08`; empty for all times. */
  time: string;
}

/** How long matches are looked for, and what is only helpful is counted. */
const PATIENCE_MS = 150;
const SHORT_PATIENCE_MS = 50;

/** Of searches only the last few answers are kept: there is no end of them. */
export async function searchArticles(
  language: string,
  filters: SearchFilters,
): Promise<searching.SearchResult> {
  const result = await once('search', language, filters, (store, site) => {
    const { query, sort, page, lists: slugs, time } = filters;
    return searching.searchArticles(store, site, language, {
      query,
      sort,
      lists: Object.entries(slugs).map(([kind, path]) => listIdOf(language, kind, path)),
      time,
      offset: (page - 1) * site.pageSize,
      limit: site.pageSize,
      patienceMs: PATIENCE_MS,
    });
  });
  const isNarrowed = filters.time !== '' || Object.keys(filters.lists).length > 0;
  const render = currentRender();
  if (render && result.count === 0 && result.since === null && !isNarrowed) {
    render.missed = filters.query;
  }
  return result;
}

/** How often a search is found in the site's other languages, its lists left aside. */
export function countLanguages(
  language: string,
  { query, time }: SearchFilters,
): Promise<alternatives.LanguageCount[]> {
  const request = { query, time, patienceMs: SHORT_PATIENCE_MS };
  return once('languages', language, request, (store, site) =>
    alternatives.countLanguages(store, site, language, request),
  );
}

/** Searches like one that found nothing, all of which find something. */
export function listAlternatives(
  language: string,
  query: string,
): Promise<alternatives.Alternative[]> {
  const request = { query, patienceMs: PATIENCE_MS };
  return once('alternatives', language, request, (store, site) =>
    alternatives.listAlternatives(store, site, language, request),
  );
}

/** Texts that a query may become: terms that are like it, then headlines that it finds. */
export async function listSuggestions(language: string, query: string): Promise<string[]> {
  const store = openStore();
  const site = await readSite(store);
  const terms = await suggesting.listNearestTerms(store, language, query, 4);
  const titles = await searching.listTitles(store, site, language, query, 4);
  return [...new Set([...terms.map(({ name }) => name), ...titles])];
}

/** Terms that are like a query: for one that found nothing, or is not yet complete. */
export function listNearestTerms(language: string, query: string): Promise<lists.List[]> {
  return once('terms', language, query, (store) =>
    suggesting.listNearestTerms(store, language, query, 8),
  );
}

/** An answer to what a search page asks, in this version of the content. */
async function once<Answer>(
  kind: string,
  language: string,
  asked: unknown,
  ask: (store: Store, site: Site) => Promise<Answer>,
): Promise<Answer> {
  const store = openStore();
  const version = await getVersion(store);
  const question = JSON.stringify([kind, version, language, asked]);
  return remember(question, async () => ask(store, await readSite(store)));
}
