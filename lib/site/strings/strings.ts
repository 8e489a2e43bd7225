/** Every word of the interface, in one language. `{…}` are places that `fill` fills. */
export interface Strings {
  comfort: string;
  skipToContent: string;
  menu: string;
  home: string;
  search: string;
  searchPlaceholder: string;
  searchHint: string;
  /** `{query}` */
  searchTitle: string;
  /** `{count}` `{query}` */
  searchCount: string;
  /** `{query}` */
  searchNothing: string;
  searchAdvice: string;
  searchNearest: string;
  /** `{count}` `{query}` */
  searchMore: string;
  searchHelp: string;
  /** `{date}` */
  searchSince: string;
  /** `{count}` */
  searchSample: string;
  searchInstead: string;
  searchUnfiltered: string;
  dates: string;
  narrow: string;
  sections: string;
  sortRelevance: string;
  sortDate: string;
  newest: string;
  recent: string;
  categories: string;
  tags: string;
  all: string;
  social: string;
  languages: string;
  sidemenu: string;
  sidebar: string;
  /** `{count}`, which is one. */
  article: string;
  /** `{count}` */
  articles: string;
  /** `{page}` `{pages}` */
  page: string;
  pagination: string;
  previousPage: string;
  nextPage: string;
  aboutAuthor: string;
  contents: string;
  pager: string;
  newer: string;
  older: string;
  related: string;
  translations: string;
  comments: string;
  /** `{date}` */
  updated: string;
  /** `{title}` */
  sectionDescription: string;
  /** `{title}` `{kind}` */
  termDescription: string;
  /** `{kind}` */
  termsDescription: string;
  archive: string;
  archiveDescription: string;
  /** `{period}` */
  periodDescription: string;
  /** `{period}` `{articles}` */
  periodArticles: string;
  nearbyDates: string;
  breadcrumbs: string;
  onThisDay: string;
  /** `{day}` */
  everyYear: string;
  otherYears: string;
  nothingOnDay: string;
  emptyList: string;
  notFoundTitle: string;
  notFoundText: string;
}

/** Puts values into the places of a string: `fill('{count} articles', { count: 3 })`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
