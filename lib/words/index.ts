import { chooseTable, type TableName } from './choose-table';
import { formatNumber } from './format-number';
import { ownWordsOf } from './own-words';
import { fill, fillCounted, type Strings } from './strings';
import { bg } from './tables/bg';
import { bn } from './tables/bn';
import { cs } from './tables/cs';
import { de } from './tables/de';
import { en } from './tables/en';
import { es } from './tables/es';
import { fi } from './tables/fi';
import { fr } from './tables/fr';
import { hr } from './tables/hr';
import { hu } from './tables/hu';
import { id } from './tables/id';
import { it } from './tables/it';
import { ja } from './tables/ja';
import { kk } from './tables/kk';
import { mk } from './tables/mk';
import { nl } from './tables/nl';
import { ptPT } from './tables/pt';
import { ptBR } from './tables/pt-br';
import { ru } from './tables/ru';
import { sv } from './tables/sv';
import { vi } from './tables/vi';
import { zhCN } from './tables/zh-cn';
import { zhHK } from './tables/zh-hk';
import { zhTW } from './tables/zh-tw';

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
