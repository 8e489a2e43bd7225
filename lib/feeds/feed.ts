import type { LocalTime } from '../time/write-time';

/** What a feed tells, in whatever format; every URL is absolute, its own time in epoch milliseconds. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The page that lists the same. */
  home: string;
  /** The feed's own URL. */
  self: string;
  updated: number;
  items: FeedItem[];
}

export interface FeedItem {
  /** Never changes, whatever becomes of the title, the address and the host. */
  id: string;
  url: string;
  title: string;
  /** BCP 47; empty for the feed's own. */
  language: string;
  summary: string;
  /** The whole text as HTML; empty where the feed has only summaries. */
  html: string;
  published: LocalTime | null;
  updated: LocalTime | null;
  authors: string[];
  categories: string[];
  /** A picture's URL; empty for none. */
  image: string;
}

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];
