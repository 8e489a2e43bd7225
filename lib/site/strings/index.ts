import { formatNumber } from '../format-number';
import { bg } from './bg';
import { bn } from './bn';
import { chooseTable, type TableName } from './choose-table';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { kk } from './kk';
import { mk } from './mk';
import { nl } from './nl';
import { ownWordsOf } from './own-words';
import { ptPT } from './pt';
import { ptBR } from './pt-br';
import { ru } from './ru';
import { fill, fillCounted, type Strings } from './strings';
import { sv } from './sv';
import { vi } from './vi';
import { zhCN } from './zh-cn';
import { zhHK } from './zh-hk';
import { zhTW } from './zh-tw';

export { fill, fillCounted, type Strings } from './strings';

/** A new language of the interface is a table here and one in `browser/`. */
const TABLES: Record<TableName, Strings> = {
  bg,
  bn,
  cs,
  de,
  en,
  es,
  fi,
  fr,
  hr,
  hu,
  id,
  it,
  ja,
  kk,
  mk,
  nl,
  pt: ptPT,
  'pt-br': ptBR,
  ru,
  sv,
  vi,
  'zh-cn': zhCN,
  'zh-hk': zhHK,
  'zh-tw': zhTW,
};

/** The interface's words for a BCP 47 tag. */
export function getStrings(language: string): Strings {
  const table = TABLES[chooseTable(language)];
  const own = ownWordsOf(language);
  return own && Object.keys(own).length > 0 ? { ...table, ...own } : table;
}

/** `Page 2 of 8`. */
export function pageOfPages(page: number, pages: number, language: string): string {
  return fill(getStrings(language).page, {
    page: formatNumber(page, language),
    pages: formatNumber(pages, language),
  });
}

/** `1 article`, `2 articles`, in the plural forms of a language. */
export function countArticles(count: number, language: string): string {
  return fillCounted(getStrings(language).articles, language, count);
}
