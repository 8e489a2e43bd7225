import { chooseTable, type TableName } from '../choose-table';
import type { BrowserTable, BrowserWords } from './browser-words';

export const TABLES: Record<TableName, () => Promise<BrowserTable>> = {
  bg: async () => (await import('./bg')).bg,
  bn: async () => (await import('./bn')).bn,
  cs: async () => (await import('./cs')).cs,
  de: async () => (await import('./de')).de,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fi: async () => (await import('./fi')).fi,
  fr: async () => (await import('./fr')).fr,
  hr: async () => (await import('./hr')).hr,
  hu: async () => (await import('./hu')).hu,
  id: async () => (await import('./id')).id,
  it: async () => (await import('./it')).it,
  ja: async () => (await import('./ja')).ja,
  kk: async () => (await import('./kk')).kk,
  mk: async () => (await import('./mk')).mk,
  nl: async () => (await import('./nl')).nl,
  pt: async () => (await import('./pt')).ptPT,
  'pt-br': async () => (await import('./pt-br')).ptBR,
  ru: async () => (await import('./ru')).ru,
  sv: async () => (await import('./sv')).sv,
  vi: async () => (await import('./vi')).vi,
  'zh-cn': async () => (await import('./zh-cn')).zhCN,
  'zh-hk': async () => (await import('./zh-hk')).zhHK,
  'zh-tw': async () => (await import('./zh-tw')).zhTW,
};

/** The words of what a browser shows only after an action, for a BCP 47 tag; loaded when asked. */
export async function loadBrowserWords(language: string): Promise<BrowserWords> {
  const [{ en }, own] = await Promise.all([import('./en'), TABLES[chooseTable(language)]()]);
  return { ...en, ...own };
}
