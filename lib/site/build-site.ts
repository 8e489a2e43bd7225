import type { Settings } from './settings';
import type { Language, MenuEntry, MenuName, Site } from './site';

/**
 * Settings plus the languages that the archive itself shows become the site.
 * `found` holds BCP 47 codes in order of importance; declared languages come first.
 */
export function buildSite(settings: Settings, found: string[]): Site {
  const { languages: declared = {}, ...own } = settings;
  const codes = Object.keys(declared).length > 0 ? Object.keys(declared) : found;
  const defaultLanguage = own.defaultLanguage ?? codes[0] ?? 'en';
  const all = codes.includes(defaultLanguage) ? codes : [defaultLanguage, ...codes];
  return {
    baseUrl: (own.baseUrl ?? '').replace(/\/+$/, ''),
    languages: all.map((code) => buildLanguage(code, settings)),
    defaultLanguage,
    languageInAddress: own.languageInAddress ?? all.length > 1,
    timeZone: own.timeZone,
    pageSize: own.pageSize,
    taxonomies: own.taxonomies,
    mainSections: own.mainSections,
    defaults: own.defaults,
    sidebar: own.sidebar,
    recentCount: own.recentCount,
    termCount: own.termCount,
    social: own.social,
    thumbnail: own.thumbnail,
    postMeta: own.postMeta,
    pictures: own.pictures,
    style: own.style,
    comments: own.comments ?? null,
    oldAfterDays: own.oldAfterDays,
    license: own.license ?? null,
    copySource: own.copySource,
    drafts: own.drafts,
  };
}

function buildLanguage(code: string, settings: Settings): Language {
  const own = settings.languages?.[code] ?? {};
  const menus = own.menus ?? settings.menus;
  return {
    code,
    name: own.name ?? endonym(code),
    title: own.title ?? settings.title ?? 'Broadsheet',
    subtitle: own.subtitle ?? settings.subtitle ?? '',
    description: own.description ?? settings.description ?? '',
    copyright: own.copyright ?? settings.copyright ?? '',
    author: own.author ?? settings.author ?? null,
    menus: { main: sorted('main'), side: sorted('side'), footer: sorted('footer') },
  };

  function sorted(menu: MenuName): MenuEntry[] {
    return (menus?.[menu] ?? []).toSorted((a, b) => a.weight - b.weight);
  }
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
