import path from 'node:path';
import { directionOf } from './direction';
import { BASE_PATH } from './place';
import { placeLink } from './place-link';
import { type LocalSettings, type Settings, splitLocal } from './schema/settings';
import type { ContentRoot, Language, Local, MenuEntry, MenuName, Site } from './site';

/** What `_index` files say of the site. */
type FromFiles = Pick<Site, 'cascades' | 'branches' | 'restrictions'>;

/**
 * Settings plus the languages that the archive itself shows become the site.
 * `found` holds BCP 47 codes in order of importance; declared languages come first. Links to the
 * site are placed below `BASE_PATH`.
 */
export function buildSite(
  settings: Settings,
  found: string[],
  { cascades = [], branches = [], restrictions = [] }: Partial<FromFiles> = {},
): Site {
  const { languages: declared = {}, ...all } = settings;
  const [local, own] = splitLocal(all);
  const codes = Object.keys(declared).length > 0 ? Object.keys(declared) : found;
  const defaultLanguage = own.defaultLanguage ?? codes[0] ?? 'en';
  const shown = codes.includes(defaultLanguage) ? codes : [defaultLanguage, ...codes];
  return {
    ...withoutIdentity(own),
    baseUrl: baseUrlOf(own.baseUrl ?? ''),
    basePath: BASE_PATH,
    pictures: { ...own.pictures, gone: place(own.pictures.gone) },
    languages: shown.map((code) => buildLanguage(code, settings)),
    defaultLanguage,
    languageInAddress: own.languageInAddress ?? shown.length > 1,
    timeZone: own.timeZone ?? 'UTC',
    ownOffsets: own.timeZone === undefined,
    local: localOf(local),
    license: own.license ?? null,
    cascades: [...own.cascades, ...cascades],
    branches,
    restrictions,
  };
}

/** What stands in front of an address to make it absolute. */
function baseUrlOf(written: string): string {
  const isPlaced = BASE_PATH !== '' && URL.canParse(written);
  return (isPlaced ? new URL(written).origin : written).replace(/\/+$/, '');
}

function withoutIdentity({
  title: _title,
  subtitle: _subtitle,
  description: _description,
  copyright: _copyright,
  author: _author,
  menus: _menus,
  logo: _logo,
  dateFormat: _dateFormat,
  timeZone: _timeZone,
  check: _check,
  ...others
}: Omit<Settings, 'languages' | keyof LocalSettings>) {
  return others;
}

function place(link: string): string {
  return placeLink(link, BASE_PATH);
}

function localOf(settings: LocalSettings): Local {
  return {
    ...settings,
    comments: settings.comments ?? null,
    searchForm: { ...settings.searchForm, url: place(settings.searchForm.url) },
    customCss: settings.customCss.map(place),
    customJs: settings.customJs.map(place),
  };
}

function buildLanguage(code: string, settings: Settings): Language {
  const own = settings.languages?.[code];
  const { menus, ...said } = { ...settings, ...defined(own ?? {}) };
  const { author = null, logo = { image: '', title: true, subtitle: true } } = said;
  return {
    code,
    key: own?.key ?? code,
    name: own?.name ?? endonym(code),
    direction: own?.direction ?? directionOf(code),
    title: said.title ?? 'Broadsheet',
    subtitle: said.subtitle ?? '',
    description: said.description ?? '',
    copyright: said.copyright ?? '',
    author: author && { ...author, avatar: place(author.avatar) },
    menus: { main: sorted('main'), side: sorted('side'), footer: sorted('footer') },
    logo: { ...logo, image: place(logo.image) },
    dateFormat: said.dateFormat ?? '',
    contentRoots: contentRootsOf(own ?? {}),
    words: own?.words ?? {},
    local: own?.local ? localOf(own.local) : null,
  };

  function sorted(menu: MenuName): MenuEntry[] {
    return (menus?.[menu] ?? []).toSorted((a, b) => a.weight - b.weight);
  }
}

function defined<Values extends object>(values: Values): Partial<Values> {
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Partial<Values>;
}

/** The folders of all articles, relative to `content/`; none of them lies in another one. */
export function listContentRoots({ languages = {} }: Settings): string[] {
  const all = Object.values(languages).flatMap(contentRootsOf);
  const roots = [...new Set(all.map(({ folder }) => folder))];
  const outer = roots.filter((root) => !roots.some((other) => other !== root && isIn(root, other)));
  return outer.length > 0 ? outer : [''];
}

function isIn(root: string, other: string): boolean {
  return other === '' ? !root.startsWith('..') : root.startsWith(`${other}/`);
}

type Dirs = Pick<NonNullable<Settings['languages']>[string], 'contentDir' | 'contentDirs'>;

function contentRootsOf({ contentDir = 'content', contentDirs }: Dirs): ContentRoot[] {
  const dirs = contentDirs ?? [{ dir: contentDir, at: '' }];
  return dirs.map(({ dir, at }) => ({ folder: path.posix.relative('content', dir), at }));
}

const CHINESE: Record<string, string> = {
  'zh-cn': '简体中文',
  'zh-hans': '简体中文',
  'zh-tw': '繁體中文（台灣）',
  'zh-hk': '繁體中文（香港）',
  'zh-hant': '繁體中文',
};

/** A language's name in that language, the way its readers look for it in a list. */
function endonym(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return CHINESE[code.toLowerCase()] ?? name;
}
