import { en } from './en';
import type { Strings } from './strings';
import { zhCN } from './zh-cn';
import { zhHK } from './zh-hk';
import { zhTW } from './zh-tw';

export { fill, type Strings } from './strings';

/** The interface's languages; a new one is a table and a line here. Keys are lower case. */
const TABLES: Record<string, Strings> = {
  en,
  zh: zhCN,
  'zh-cn': zhCN,
  'zh-tw': zhTW,
  'zh-hk': zhHK,
};

/**
 * The interface's words for a BCP 47 tag: its own table, that of its script, that of its
 * language, or English.
 */
export function getStrings(language: string): Strings {
  const { language: primary, script, region } = new Intl.Locale(language).maximize();
  const traditional = region === 'HK' || region === 'MO' ? zhHK : zhTW;
  return (
    TABLES[language.toLowerCase()] ??
    (script === 'Hant' ? traditional : undefined) ??
    TABLES[primary] ??
    en
  );
}
