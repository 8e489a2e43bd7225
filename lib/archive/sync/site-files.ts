import type { LeftOut, ScannedFile, Unread } from './scan';

/** A file that is served as it is. */
export interface StaticFile {
  /** Below the home page. */
  path: string;
  /** Below the site's folder. */
  source: string;
}

/** The files of a site that a sync looks at. */
export interface SiteFiles {
  content: ScannedFile[];
  /** Null where they need no look. */
  statics: StaticFile[] | null;
  /** The only paths below `content/` where something may have changed; null for all of them. */
  paths: string[] | null;
  /** What may not be read, by path below `content/`. What is known of it is among `content`. */
  unread: Unread[];
  /** What is there and does not count, in the same way. */
  leftOut: LeftOut[];
  /** The folders of articles, below `content/`, that are not there. */
  missingRoots: string[];
}
