import type { Table } from '../words/table';
import type { Direction } from './direction';
import type { Author, Logo, MenuEntry } from './schema/identity';
import type { CommentSystem } from './schema/services';
import type { LocalSettings, Settings } from './schema/settings';

export type { Cascade } from './schema/content';
export type { Author, Logo, MenuEntry } from './schema/identity';
export {
  POST_META,
  type SidebarPlace,
  type SocialLink,
  type Style,
  WIDGETS,
} from './schema/look';
export type { Analytics, CommentSystem } from './schema/services';

export type Widget = Settings['sidebar']['widgets'][number];
export type PostMeta = Settings['postMeta'][number];

export const MENUS = ['main', 'side', 'footer'] as const;
export type MenuName = (typeof MENUS)[number];

/** The settings that a language may have of its own. */
export interface Local extends Omit<LocalSettings, 'comments'> {
  /** Null for none. */
  comments: CommentSystem | null;
}

/** A folder of articles. */
export interface ContentRoot {
  /** Relative to `content/`: empty, `zh-tw`, `../posts`. */
  folder: string;
  /** Where below the home page it stands; empty for all of it. */
  at: string;
}

/** What one language may say differently from the site. */
export interface Language {
  /** BCP 47 tag, as pages and searches know the language: `zh-CN`. */
  code: string;
  /** What stands for it in addresses, folders and file names: most often the tag as well. */
  key: string;
  /** The language's own name for itself: `简体中文`. */
  name: string;
  direction: Direction;
  title: string;
  subtitle: string;
  description: string;
  copyright: string;
  author: Author | null;
  menus: Record<MenuName, MenuEntry[]>;
  logo: Logo;
  /** Empty is the language's long form of a date. */
  dateFormat: string;
  /** The folders of its articles. */
  contentRoots: ContentRoot[];
  /** What the interface says otherwise than its tables. */
  words: Table;
  /** What holds in this language instead of the site's own; null where nothing else does. */
  local: Local | null;
}

/** What a site decides for itself, what is found only with its archive, and what no page depends on. */
type Open =
  | 'check'
  | 'title'
  | 'subtitle'
  | 'description'
  | 'copyright'
  | 'author'
  | 'menus'
  | 'logo'
  | 'dateFormat'
  | 'languages'
  | 'comments'
  | 'license'
  | 'timeZone';

/** What keeps the section or term of an `_index` file from readers, in one language. */
export interface Restriction {
  /** The file that says so, relative to `content/`. */
  file: string;
  /** Its folder, with a slash at the end; empty for all. */
  folder: string;
  language: string;
  /** What stands for it in addresses: `news/qq`, `tags/sea`. */
  section: string;
  /** Whether nothing in it is published. */
  closed: boolean;
  /** Whether that is so because its time is over. */
  expired: boolean;
  /** Whether it has no page of its own. */
  headless: boolean;
  /** The next time at which this changes, in epoch milliseconds. */
  next: number | null;
}

/** A folder, below `content/` and in NFC, that has an `_index` file in a language. */
export interface Branch {
  folder: string;
  language: string;
}

/** Everything a site decides, with every default filled in; the settings' schema says more. */
export interface Site extends Omit<Settings, Open | keyof LocalSettings> {
  /** What holds in each language that says nothing else. */
  local: Local;
  /** Origin where the site lives, without trailing slash; with a path where `basePath` is empty. Empty when unknown. */
  baseUrl: string;
  /** With which every address begins: `/news`; empty where the site has a host to itself. */
  basePath: string;
  /** In the order of their weight; never empty. */
  languages: Language[];
  defaultLanguage: string;
  /** Whether addresses of every language, the default one too, start with `/<language>/`. */
  languageInAddress: boolean;
  /** In which dates without an offset are read. */
  timeZone: string;
  /** Whether a date is told in the offset it was written with: the site sets no time zone. */
  ownOffsets: boolean;
  license: { name: string; url: string } | null;
  /** The folders with an `_index` file on which sections or addresses depend. */
  branches: Branch[];
  /** By file. */
  restrictions: Restriction[];
}

/** The settings of one language; an unknown code gets those of the default language. */
export function getLanguage(site: Site, code: string): Language {
  const found = site.languages.find((language) => language.code === code);
  const language = found ?? site.languages.find(({ code }) => code === site.defaultLanguage);
  if (!language) throw new Error(`The site has no language, not even ${site.defaultLanguage}.`);
  return language;
}

/** The site as it is in one of its languages: all of it, and what holds there. */
export type LocalSite = Site & Local;

export function siteIn(site: Site, language: string): LocalSite {
  const { code, local } = getLanguage(site, language);
  const known = locals.get(site) ?? new Map<string, LocalSite>();
  locals.set(site, known);
  const found = known.get(code) ?? { ...site, ...(local ?? site.local) };
  known.set(code, found);
  return found;
}

/** Every article and every piece of a page asks, and a site is never changed. */
const locals = new WeakMap<Site, Map<string, LocalSite>>();
