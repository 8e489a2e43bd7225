import { cacheLife, cacheTag } from 'next/cache';
import { cache } from 'react';
import type { MenuEntry, MenuName, Site } from '../site/site';
import { getArchiveAddress as readArchiveAddress } from './archive-address';
import * as articles from './articles';
import type { Card } from './cards';
import * as lists from './lists';
import * as menus from './menus';
import { dayOf, periodAddress, type Unit } from './period-names';
import * as periods from './periods';
import * as readings from './readings';
import * as relating from './related';
import * as alternatives from './search/alternatives';
import { remember } from './search/remember';
import * as searching from './search/search';
import * as suggesting from './search/suggest';
import * as sections from './sections';
import { listIdOf } from './store/ids';
import { getVersion, getSite as readSite } from './store/meta';
import { openStore, type Store } from './store/store';
import {
  articleTag,
  listTag,
  periodTag,
  SITE_TAG,
  sidebarTag,
  termsTag,
  translationsTag,
  versionTag,
} from './store/tags';
import * as terms from './terms';

export type { ArticlePage, Translation } from './articles';
export type { Card, TermLink } from './cards';
export type { List } from './lists';
export { dayOfYearAddress, parseDayOfYear, periodAddress, unitOf } from './period-names';
export { type Period, type PeriodCount, YEARS_PER_PAGE } from './periods';
export { readingAddress } from './readings';
export { pagesOf } from './resolve';
export type { Alternative, LanguageCount } from './search/alternatives';
export type { Facet, TimeFacet } from './search/facets';
export { MAX_QUERY_LENGTH } from './search/query';
export type { Hit, SearchResult } from './search/search';
export type { Mark } from './search/snippets';
export { TERMS_PER_PAGE } from './terms';

/**
 * The door of the archive: what pages ask. Every answer says by its tags what it depends on, so
 * that a page is made anew when, and only when, a sync changed one of these things.
 */
async function keep(...tags: string[]): Promise<void> {
  const version = await getVersion(openStore());
  cacheTag(SITE_TAG, versionTag(version), ...tags);
  // A minute is what a CDN may keep without asking; here a page stays as long as its tags do.
  // `stale` is for the router, which no browser of ours runs: at five minutes and more, Next.js
  // renders a page in one stage.
  cacheLife({ stale: 300, revalidate: 60, expire: 31_536_000 });
}

/** Almost every part of a page asks for the site: once for all of them. */
export const getSite = cache(async (): Promise<Site> => {
  'use cache';
  await keep();
  return readSite(openStore());
});

export async function getArticle(id: number): Promise<articles.ArticlePage | undefined> {
  'use cache';
  await keep(articleTag(id));
  return articles.getArticle(openStore(), id);
}

/** The articles of a whole site that are rendered ahead of their first visit. */
export async function listNewest(limit: number): Promise<Card[]> {
  'use cache';
  await keep();
  const store = openStore();
  return articles.listNewest(store, await readSite(store), limit);
}

export async function getPager(article: {
  id: number;
  language: string;
  section: string;
}): Promise<{ newer: Card | null; older: Card | null }> {
  'use cache';
  await keep(articleTag(article.id));
  const pager = await articles.getPager(openStore(), article);
  for (const card of [pager.newer, pager.older]) if (card) cacheTag(articleTag(card.id));
  return pager;
}

export async function listTranslations(article: {
  id: number;
  language: string;
  translationKey: string;
}): Promise<articles.Translation[]> {
  'use cache';
  await keep(translationsTag(article.translationKey));
  return articles.listTranslations(openStore(), article);
}

/** The forms of Chinese to which an article is converted, because nobody wrote it in them. */
export async function listConversions(
  article: Pick<articles.ArticlePage, 'id' | 'language' | 'address' | 'translationKey'>,
): Promise<articles.Translation[]> {
  'use cache';
  await keep(articleTag(article.id), translationsTag(article.translationKey));
  const store = openStore();
  const written = await articles.listTranslations(store, article);
  return readings.listConversions(store, article, written);
}

export async function getList(id: number): Promise<lists.List | undefined> {
  'use cache';
  await keep(listTag(id));
  return lists.getList(openStore(), id);
}

export async function getHomeList(language: string): Promise<lists.List | undefined> {
  'use cache';
  await keep(listTag(listIdOf(language, 'home', '')));
  const store = openStore();
  const list = await lists.getHomeList(store, await readSite(store), language);
  if (list) cacheTag(listTag(list.id));
  return list;
}

export async function listArticles(list: number, page: number): Promise<Card[]> {
  'use cache';
  await keep(listTag(list));
  const store = openStore();
  const { pageSize: limit } = await readSite(store);
  const cards = await lists.listArticles(store, list, { offset: (page - 1) * limit, limit });
  if (cards.length > 0) cacheTag(...cards.map(({ id }) => articleTag(id)));
  return cards;
}

export async function getSectionText(list: lists.List): Promise<sections.SectionText | undefined> {
  'use cache';
  await keep(listTag(list.id));
  return sections.getSectionText(openStore(), list);
}

export async function listTerms(
  language: string,
  taxonomy: string,
  page: number,
): Promise<{ terms: lists.List[]; count: number }> {
  'use cache';
  await keep(termsTag(language, taxonomy));
  const store = openStore();
  const place = { offset: (page - 1) * terms.TERMS_PER_PAGE, limit: terms.TERMS_PER_PAGE };
  return {
    terms: await terms.listTerms(store, language, taxonomy, place),
    count: await terms.countTerms(store, language, taxonomy),
  };
}

/** The most used terms, for a sidebar. */
export async function listTopTerms(language: string, taxonomy: string): Promise<lists.List[]> {
  'use cache';
  await keep(sidebarTag(language));
  const store = openStore();
  const { termCount: limit } = await readSite(store);
  return terms.listTerms(store, language, taxonomy, { offset: 0, limit });
}

/** The newest articles, for a sidebar. */
export async function listRecent(language: string): Promise<Card[]> {
  'use cache';
  await keep(sidebarTag(language));
  const store = openStore();
  const site = await readSite(store);
  const home = await lists.getHomeList(store, site, language);
  const place = { offset: 0, limit: site.recentCount };
  return home ? lists.listArticles(store, home.id, place) : [];
}

export async function getMenu(language: string, menu: MenuName): Promise<MenuEntry[]> {
  'use cache';
  await keep(sidebarTag(language));
  const store = openStore();
  return menus.getMenu(store, await readSite(store), language, menu);
}

/** Where a list stands in the site's other languages: the same section, the same term. */
export async function listCounterparts(list: lists.List): Promise<articles.Translation[]> {
  'use cache';
  await keep(listTag(list.id), sidebarTag(list.language));
  return lists.listCounterparts(openStore(), list);
}

/** Where the archive by date of a language stands, percent-encoded; empty where it has none. */
export async function getArchiveAddress(language: string): Promise<string> {
  'use cache';
  await keep();
  return readArchiveAddress(openStore(), language);
}

/** Where the articles of a date's day stand, for an article of that date; empty for none. */
export async function getDayAddress(language: string, date: number): Promise<string> {
  const { timeZone } = await getSite();
  const archive = await getArchiveAddress(language);
  const day = dayOf(date, timeZone);
  return archive && day ? periodAddress(archive, day) : '';
}

/** The years of a language that have articles, newest first. */
export async function listYears(language: string): Promise<periods.PeriodCount[]> {
  'use cache';
  await keep(periodTag(language, ''));
  return periods.listYears(openStore(), language);
}

/** A year (`2026`), month (`2026-08`) or day (`2026-08-22`) that has articles. */
export async function getPeriod(
  language: string,
  period: string,
): Promise<periods.Period | undefined> {
  'use cache';
  await keep(periodTag(language, period));
  return periods.getPeriod(openStore(), language, period);
}

/** The months or days with articles of a year or month. */
export async function listPeriods(
  language: string,
  unit: Unit,
  within: string,
): Promise<periods.PeriodCount[]> {
  'use cache';
  await keep(periodTag(language, within));
  return periods.listPeriods(openStore(), language, unit, within);
}

/** The months with articles of several years, from the first to the last one. */
export async function listMonths(
  language: string,
  years: { from: string; to: string },
): Promise<periods.PeriodCount[]> {
  'use cache';
  await keep(periodTag(language, ''));
  return periods.listPeriods(openStore(), language, 'month', years.from, years.to);
}

/** The articles of a month or day. */
export async function listPeriodArticles(
  language: string,
  period: string,
  page: number,
): Promise<Card[]> {
  'use cache';
  await keep(periodTag(language, period));
  const store = openStore();
  const { pageSize: limit } = await readSite(store);
  const place = { offset: (page - 1) * limit, limit };
  const cards = await periods.listPeriodArticles(store, language, period, place);
  if (cards.length > 0) cacheTag(...cards.map(({ id }) => articleTag(id)));
  return cards;
}

/** A day such as `08-22` in every year that has articles of it, newest first. */
export async function listOnDay(
  language: string,
  dayOfYear: string,
): Promise<(periods.PeriodCount & { cards: Card[] })[]> {
  'use cache';
  await keep(periodTag(language, dayOfYear));
  const days = await periods.listOnDay(openStore(), language, dayOfYear);
  const cards = days.flatMap((day) => day.cards);
  if (cards.length > 0) cacheTag(...cards.map(({ id }) => articleTag(id)));
  return days;
}

/** The same year, month or day in the site's other languages. */
export async function listPeriodCounterparts(
  language: string,
  period: string,
): Promise<articles.Translation[]> {
  'use cache';
  const store = openStore();
  const { languages } = await readSite(store);
  const others = languages.map(({ code }) => code).filter((code) => code !== language);
  await keep(...others.map((code) => periodTag(code, period)));
  return periods.listPeriodCounterparts(store, others, period);
}

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

/** Articles that have to do with one. */
export async function listRelated(
  article: Pick<articles.ArticlePage, 'id' | 'docid' | 'language' | 'title' | 'terms'>,
): Promise<Card[]> {
  'use cache';
  await keep(articleTag(article.id));
  const cards = await relating.listRelated(openStore(), article, 4);
  if (cards.length > 0) cacheTag(...cards.map(({ id }) => articleTag(id)));
  return cards;
}

/** Of searches only the last few answers are kept: there is no end of them. */
export function searchArticles(
  language: string,
  filters: SearchFilters,
): Promise<searching.SearchResult> {
  return once('search', language, filters, (store, site) => {
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

/** How long matches are looked for, and what is only helpful is counted. */
const PATIENCE_MS = 150;
const SHORT_PATIENCE_MS = 50;

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
