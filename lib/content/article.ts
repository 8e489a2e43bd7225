import type { Address } from '../addresses/text';
import type { MenuName, SidebarPlace, Widget } from '../settings/site';

/** One content file as the rest of the program knows it. */
export interface Article {
  /** Source path below `content/`, with `/`: `zh-CN/news/qq/X.zh-CN.md`. */
  path: string;
  /** `section` is an `_index` file: the title and text of a list. */
  kind: 'article' | 'section';
  /** Folder, below `content/`, of a leaf bundle (`index.md`). */
  bundle: string | null;
  /** BCP 47 code as the site spells it. */
  language: string;
  /** What the translations of one article have in common. */
  translationKey: string;
  /** The path as `ref` names it, lower-cased: `news/qq/x`; a bundle or a section is its folder. */
  logicalPath: string;
  /** The section in whose list it is, spelled like addresses in lower case: `news/qq`; `''` at the top. */
  section: string;
  /** What `mainSections` asks for: `type`, or else the folder at the top; `page` without one. */
  type: string;
  /** With a slash at both ends unless `url` names a file. */
  address: Address;
  /** Further addresses, spelled like `address`. */
  aliases: Address[];
  title: string;
  linkTitle: string;
  /** Dates are epoch milliseconds. */
  date: number | null;
  /** In which `date` is told: the site's zone, `Asia/Tokyo`, or the offset it has, `+09:00`. */
  timeZone: string;
  lastmod: number | null;
  lastmodZone: string;
  publishDate: number | null;
  expiryDate: number | null;
  draft: boolean;
  /** Without a page of its own. */
  headless: boolean;
  /** Whether the files of its bundle are served. */
  publishResources: boolean;
  /** With a page that no list shows and no search finds. */
  unlisted: boolean;
  /** Texts are `''` when the file does not set them. */
  description: string;
  lead: string;
  summary: string;
  terms: Term[];
  /** Its weight among the articles of each term of a taxonomy, by taxonomy; those of 0 are left out. */
  termWeights: Record<string, number>;
  /** Languages the file says it exists in, as declared. */
  translations: string[];
  menus: ArticleMenu[];
  thumbnail: Thumbnail | null;
  /** `null`, here and below, leaves it to the site. */
  comments: boolean | null;
  authorbox: boolean | null;
  pager: boolean | null;
  toc: boolean | null;
  mathjax: boolean | null;
  sidebar: SidebarPlace | null;
  /** Empty leaves it to the site. */
  widgets: Widget[];
  authors: string[];
  keywords: string[];
  /** URL of what the article was taken from; empty for none. */
  source: string;
  /** Name or URL of the terms of use; empty leaves it to the site. */
  license: string;
  weight: number;
  /** URLs, or paths on the site; percent-encoded. */
  images: string[];
  /** Fields that the body asks for by the shortcode `param`, by lower-cased name. */
  params: Record<string, string>;
  /** Markdown without front matter; lines end with `\n`. */
  body: string;
  /** Line of the file, from 1, on which the body starts. */
  bodyLine: number;
}

export interface Term {
  taxonomy: string;
  name: string;
}

export interface ArticleMenu {
  menu: MenuName;
  name: string;
  /** The article's own where the entry has none. */
  weight: number;
  identifier: string;
  /** The entry above it; empty for none. */
  parent: string;
  pre: string;
  post: string;
}

export interface Thumbnail {
  /** URL, or path on the site; percent-encoded. */
  src: string;
  list: boolean;
  post: boolean;
}
