import { chooseTable, type TableName } from './choose-table';
import { en } from './en';
import { ownWordsOf } from './own-words';
import { fillCounted, type Strings } from './strings';
import { zhCN } from './zh-cn';
import { zhHK } from './zh-hk';
import { zhTW } from './zh-tw';

export { fill, fillCounted, type Strings } from './strings';

/** A new language of the interface is a table here and one in `browser/`. */
const TABLES: Record<TableName, Strings> = {
  en,
  'zh-cn': zhCN,
  'zh-tw': zhTW,
  'zh-hk': zhHK,
};

/** The interface's words for a BCP 47 tag. */
export function getStrings(language: string): Strings {
  const table = TABLES[chooseTable(language)];
  const own = ownWordsOf(language);
  return own && Object.keys(own).length > 0 ? { ...table, ...own } : table;
}

/** `1 article`, `2 articles`, in the plural forms of a language. */
export function countArticles(count: number, language: string): string {
  return fillCounted(getStrings(language).articles, language, count);
}
