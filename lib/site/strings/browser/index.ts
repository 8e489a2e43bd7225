import { chooseTable, type TableName } from '../choose-table';
import type { BrowserStrings } from './browser-strings';

const TABLES: Record<TableName, () => Promise<BrowserStrings>> = {
  en: async () => (await import('./en')).en,
  'zh-cn': async () => (await import('./zh-cn')).zhCN,
  'zh-tw': async () => (await import('./zh-tw')).zhTW,
  'zh-hk': async () => (await import('./zh-hk')).zhHK,
};

/** The words of what a browser shows only after an action, for a BCP 47 tag; loaded when asked. */
export function loadBrowserStrings(language: string): Promise<BrowserStrings> {
  return TABLES[chooseTable(language)]();
}
