/** The interface's languages, each with its own table of words. */
export const TABLE_NAMES = [
  'bg',
  'bn',
  'cs',
  'de',
  'en',
  'es',
  'fi',
  'fr',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'kk',
  'mk',
  'nl',
  'pt',
  'pt-br',
  'ru',
  'sv',
  'vi',
  'zh-cn',
  'zh-hk',
  'zh-tw',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The table for a BCP 47 tag: its own, that of its script, that of its language, or English. */
export function chooseTable(language: string): TableName {
  const { language: primary, script, region } = new Intl.Locale(language).maximize();
  const own = find(language);
  if (own) return own;
  if (primary === 'zh') {
    if (script !== 'Hant') return 'zh-cn';
    return region === 'HK' || region === 'MO' ? 'zh-hk' : 'zh-tw';
  }
  return find(primary) ?? 'en';
}

function find(language: string): TableName | undefined {
  return TABLE_NAMES.find((name) => name === language.toLowerCase());
}
