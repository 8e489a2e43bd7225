/** The interface's languages, each with its own table of words. */
export type TableName = 'en' | 'zh-cn' | 'zh-tw' | 'zh-hk';

const TABLES: Record<string, TableName> = {
  en: 'en',
  zh: 'zh-cn',
  'zh-cn': 'zh-cn',
  'zh-tw': 'zh-tw',
  'zh-hk': 'zh-hk',
};

/** The table for a BCP 47 tag: its own, that of its script, that of its language, or English. */
export function chooseTable(language: string): TableName {
  const { language: primary, script, region } = new Intl.Locale(language).maximize();
  const traditional = region === 'HK' || region === 'MO' ? 'zh-hk' : 'zh-tw';
  return (
    TABLES[language.toLowerCase()] ??
    (script === 'Hant' ? traditional : undefined) ??
    TABLES[primary] ??
    'en'
  );
}
