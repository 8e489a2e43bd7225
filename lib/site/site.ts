/** Where a page's sidebar stands; `false` is none. */
export type SidebarPlace = 'left' | 'right' | false;

export const WIDGETS = [
  'search',
  'recent',
  'categories',
  'taglist',
  'social',
  'languages',
  'sidemenu',
] as const;
export type Widget = (typeof WIDGETS)[number];

export const MENUS = ['main', 'side', 'footer'] as const;
export type MenuName = (typeof MENUS)[number];

export const POST_META = ['author', 'date', 'categories', 'translations'] as const;
export type PostMeta = (typeof POST_META)[number];

export interface MenuEntry {
  name: string;
  url: string;
  weight: number;
  identifier: string;
  /** Plain text in front of and behind the name. */
  pre: string;
  post: string;
}

export interface Author {
  name: string;
  /** Markdown. */
  bio: string;
  /** URL of a picture. */
  avatar: string;
}

export interface SocialLink {
  title: string;
  url: string;
}

/** What a site's look takes from its settings; what is empty is the style sheet's. */
export interface Style {
  /** Hexadecimal. */
  highlightColor: string;
  /** For the dark theme; a lighter `highlightColor` when empty. */
  highlightColorDark: string;
  /** Font families of text and headings, the first choice first. */
  fontFamilyPrimary: string[];
  /** Font families of code. */
  fontFamilySecondary: string[];
}

/** What one language may say differently from the site. */
export interface Language {
  /** BCP 47 tag as written in settings, folders or files: `zh-CN`. */
  code: string;
  /** The language's own name for itself: `简体中文`. */
  name: string;
  title: string;
  subtitle: string;
  description: string;
  copyright: string;
  author: Author | null;
  menus: Record<MenuName, MenuEntry[]>;
}

/** Everything a site decides, with every default filled in. */
export interface Site {
  /** Origin and path where the site lives, without trailing slash; empty when unknown. */
  baseUrl: string;
  /** In the order of their weight; never empty. */
  languages: Language[];
  defaultLanguage: string;
  /** Whether addresses of every language, the default one too, start with `/<language>/`. */
  languageInAddress: boolean;
  /** IANA zone in which dates without an offset are read, and in which dates are shown. */
  timeZone: string;
  /** Articles on one list page. */
  pageSize: number;
  /** Front matter key of each taxonomy, which is also its address: `tags`, `categories`. */
  taxonomies: string[];
  /** Sections whose articles stand on the home page; empty means the one with most articles. */
  mainSections: string[];
  defaults: {
    authorbox: boolean;
    comments: boolean;
    pager: boolean;
    toc: boolean;
    mathjax: boolean;
  };
  sidebar: { home: SidebarPlace; list: SidebarPlace; single: SidebarPlace; widgets: Widget[] };
  /** Articles in the `recent` widget. */
  recentCount: number;
  /** Terms in the `taglist` and `categories` widgets before the link to all of them. */
  termCount: number;
  social: SocialLink[];
  /** Where a thumbnail is shown unless the article says otherwise. */
  thumbnail: { list: boolean; post: boolean };
  postMeta: PostMeta[];
  /** Origins whose pictures may be made smaller here, and whether in the operator's own network. */
  pictures: { optimize: string[]; privateNetwork: boolean };
  style: Style;
  /** The attributes of the comment system's script element, `src` among them; null for none. */
  comments: Record<string, string> | null;
  /** Days after which an article says that it is old; 0 is never. */
  oldAfterDays: number;
  /** The terms under which articles may be used, unless one says otherwise; null for none. */
  license: { name: string; url: string } | null;
  /** Whether title and address are added to what readers copy out of an article. */
  copySource: boolean;
  /** Whether articles marked `draft` are shown. */
  drafts: boolean;
}

/** The settings of one language; an unknown code gets those of the default language. */
export function getLanguage(site: Site, code: string): Language {
  const found = site.languages.find((language) => language.code === code);
  const language = found ?? site.languages.find(({ code }) => code === site.defaultLanguage);
  if (!language) throw new Error(`The site has no language, not even ${site.defaultLanguage}.`);
  return language;
}

/** The address of a language's home page, with which its other addresses begin: `/zh-cn/`. */
export function homeAddress(site: Site, language: string): string {
  const prefixed = site.languageInAddress || language !== site.defaultLanguage;
  return prefixed ? `/${language.toLowerCase()}/` : '/';
}
