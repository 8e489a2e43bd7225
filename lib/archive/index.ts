/** The door of the archive: the verbs that pages ask, and what they answer with. */

export { dayOfYearAddress, parseDayOfYear, periodAddress, unitOf } from '../addresses/period-names';
export type { ArticlePage, Translation } from './read/articles';
export type { Card } from './read/cards';
export type { Edition, EditionPart } from './read/edition';
export type { Block, Front } from './read/front';
export type { List } from './read/lists';
export type { MenuLink } from './read/menu-tree';
export { pagesOf } from './read/pages-of';
export { type Period, type PeriodCount, pageSizeOf, YEARS_PER_PAGE } from './read/periods';
export { readingAddress } from './read/readings';
export type { TermLink } from './read/term-links';
export { TERMS_PER_PAGE } from './read/terms';
export * from './read/verbs/articles';
export * from './read/verbs/dates';
export { leaveUnkept } from './read/verbs/depend-on';
export * from './read/verbs/front';
export * from './read/verbs/lists';
export * from './read/verbs/machines';
export * from './read/verbs/prerender';
export * from './read/verbs/searches';
export * from './read/verbs/site';
export type { Alternative, LanguageCount } from './search/alternatives';
export type { Facet, TimeFacet } from './search/facets';
export type { Mark } from './search/marks';
export { MAX_QUERY_LENGTH } from './search/query';
export type { Hit, SearchResult } from './search/search';
export { isCarried } from './store/snapshot';
