/** A page that every language has once: where it stands below its home, and its folder in `app/[lang]`. */
interface OwnPlace {
  address: string;
  folder: string;
}

export const OWN_PAGES = {
  search: { address: 'search/', folder: 'search' },
  suggest: { address: 'search/suggest/', folder: 'search/suggest' },
  shelf: { address: 'shelf/', folder: 'shelf' },
  manifest: { address: 'manifest.webmanifest', folder: 'manifest' },
} as const satisfies Record<string, OwnPlace>;

export type OwnPage = keyof typeof OWN_PAGES;

export function isOwnPage(kind: string): kind is OwnPage {
  return Object.hasOwn(OWN_PAGES, kind);
}

/** The ways in which an article is read: its page, and what stands below. */
export const READINGS = ['whole', 'lite', 'converted', 'markdown', 'card'] as const;
export type Reading = (typeof READINGS)[number];

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** What a feed tells of; `site` is every language together. */
export type FeedSource =
  | { kind: 'site' | 'home' | 'search' }
  | { kind: 'list'; id: number }
  | { kind: 'terms'; taxonomy: string };

export const MACHINE_FILES = ['robots.txt', 'llms.txt', 'opensearch.xml'] as const;
export type MachineFile = (typeof MACHINE_FILES)[number];

/** What a route of `app/` renders; pages of lists are counted from 1. */
export type Page =
  | { kind: OwnPage; language: string }
  | { kind: 'home'; language: string; page: number }
  | { kind: 'list'; language: string; id: number; page: number }
  | { kind: 'terms'; language: string; taxonomy: string; page: number }
  | { kind: 'article'; language: string; id: number; reading: Reading }
  | { kind: 'archive'; language: string; page: number }
  | { kind: 'year'; language: string; period: string }
  | { kind: 'month' | 'day'; language: string; period: string; page: number }
  /** A day such as `08-22`, in every year. */
  | { kind: 'dayOfYear'; language: string; day: string }
  | { kind: 'feed'; language: string; of: FeedSource; format: FeedFormat }
  /** `part` is `site`, `index`, `news`, or one that an index lists. */
  | { kind: 'sitemap'; language: string; part: string }
  | { kind: 'machine'; language: string; file: MachineFile }
  | { kind: 'missing' | 'gone'; language: string }
  /** An article that need not be published, for whoever has the token. */
  | { kind: 'preview'; token: string }
  /** Why something is shown or not, for who develops. */
  | { kind: 'explain' }
  | { kind: 'worker' };

export type PageKind = Page['kind'];

/** Whether a page is the same for everybody until what it shows changes; else it is made for each. */
export function isKept(page: Page): boolean {
  switch (page.kind) {
    case 'search':
    case 'suggest':
    case 'manifest':
    case 'feed':
    case 'sitemap':
    case 'machine':
    case 'preview':
    case 'explain':
    case 'worker':
      return false;
    case 'article':
      return page.reading === 'whole' || page.reading === 'converted';
    default:
      return true;
  }
}

/** Whether a page looks for something in the whole archive: a search, its feed, suggestions. */
export function isSearch(page: Page): boolean {
  if (page.kind === 'feed') return page.of.kind === 'search';
  return page.kind === 'search' || page.kind === 'suggest';
}
