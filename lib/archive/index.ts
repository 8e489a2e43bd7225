/** The door of the archive: the verbs that pages ask, and what they answer with. */
export type { ArticlePage, Translation } from './articles';
export type { Card, TermLink } from './cards';
export * from './door/articles';
export * from './door/dates';
export * from './door/lists';
export * from './door/searches';
export * from './door/site';
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
