import { chooseTable, type TableName } from './choose-table';
import type { Table } from './table';
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

/** Every word of the interface in one language, with what a site says otherwise. */
export type Words = Readonly<Required<Table>> & {
  /** BCP 47 tag: that of the readers, whose digits and plural forms these words have. */
  readonly language: string;
};

/** What of a site decides its words. */
interface Wording {
  languages: { code: string; words: Table }[];
}

/** A new language of the interface is a table here and one in `browser/`. */
export const TABLES: Record<TableName, Table> = {
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

/** A site's words in a language, which need not be one of its own. */
export function wordsOf(site: Wording, language: string): Words {
  const own = site.languages.find(({ code }) => code === language)?.words;
  return { ...en, ...TABLES[chooseTable(language)], ...own, language };
}
