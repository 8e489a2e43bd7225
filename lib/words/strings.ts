import { formatNumber } from './format-number';

/**
 * A text for every plural form of the language, by the names of CLDR:
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

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
  /** `{articles}` `{query}` */
  searchCount: string;
  /** `{query}` */
  searchNothing: string;
  searchFailed: string;
  searchAdvice: string;
  searchNearest: string;
  /** `{count}`, which is 1,000, and `{query}` */
  searchMore: string;
  searchHelp: string;
  /** `{date}` */
  searchSince: string;
  /** `{count}`, which is 1,000. */
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
  /** `{count}` */
  articles: Counted;
  /** `{page}` `{pages}` */
  page: string;
  pagination: string;
  previousPage: string;
  nextPage: string;
  aboutAuthor: string;
  contents: string;
  /** Of an article too costly to be rendered whole. */
  textCut: string;
  wholeText: string;
  pager: string;
  newer: string;
  older: string;
  related: string;
  translations: string;
  /** In front of the forms of Chinese to which an article is converted. */
  conversions: string;
  /** `{language}` */
  convertedFrom: string;
  readAsWritten: string;
  readMore: string;
  /** `{minutes}` */
  readingTime: string;
  /** `{date}` */
  oldArticle: string;
  source: string;
  license: string;
  cite: string;
  share: string;
  listen: string;
  copyLink: string;
  copied: string;
  /** A page of an article without pictures and scripts, and the one that has them. */
  lite: string;
  fullPage: string;
  /** What a picture without a description is called. */
  picture: string;
  comments: string;
  /** `{date}` */
  updated: string;
  /** `{title}` */
  siteDescription: string;
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
  shelf: string;
  shelfAbout: string;
  shelfNoScript: string;
  shelfSaved: string;
  shelfNothingSaved: string;
  shelfRead: string;
  /** `{percent}` */
  shelfProgress: string;
  shelfRemove: string;
  /** `{title}` */
  shelfRemoveTitle: string;
  shelfClear: string;
  shelfClearSure: string;
  cancel: string;
  shelfExport: string;
  shelfImport: string;
  /** `{count}`: how many articles a file told of, in a form that fits every number. */
  shelfImported: string;
  /** `{at}` `{found}` `{expected}` */
  shelfBad: string;
  shelfWholeFile: string;
  expectJson: string;
  expectObject: string;
  expectVersion: string;
  expectList: string;
  expectText: string;
  expectAddress: string;
  expectDate: string;
  expectTime: string;
  expectFraction: string;
  expectNumber: string;
  saveArticle: string;
  saveFailed: string;
  newAbove: string;
  offline: string;
  offlineText: string;
  continueReading: string;
  shelfFull: string;
  shelfDenied: string;
  emptyList: string;
  notFoundTitle: string;
  notFoundText: string;
  note: string;
  tip: string;
  important: string;
  warning: string;
  caution: string;
  openPicture: string;
  closePicture: string;
  /** `{host}` */
  watchVideo: string;
  showPost: string;
}

/** The form of a counted text for a number, in a language: `2 articles`. */
export function fillCounted(forms: Counted, language: string, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: formatNumber(count, language) });
}

/**
 * Puts values into the places of a string: `fill('Page {page}', { page: '3' })`. A period at the
 * end of a value, as some languages write their dates, also ends a sentence.
 */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (place, name: string, period: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return value.endsWith('.') ? value : value + period;
  });
}
