import type { Page } from './pages';
import type { Href } from './text';

/** What stands at an address of the site. */
export type Resolution =
  | { kind: 'page'; page: Page }
  /** The one true spelling stands elsewhere. */
  | { kind: 'redirect'; address: Href }
  /** The home page of the reader's language, for the bare root of a site in several ones. */
  | { kind: 'root'; address: Href }
  /** Today's day of every year, elsewhere tomorrow. */
  | { kind: 'today'; address: Href }
  /** A file; the path is relative to the site's folder. */
  | { kind: 'file'; path: string }
  /** An article that has expired was there. */
  | { kind: 'gone'; language: string }
  | { kind: 'missing'; language: string };
