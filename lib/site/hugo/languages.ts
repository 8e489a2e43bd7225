import type { WrittenSettings } from '../settings/settings';
import { readIdentity } from './identity';
import type { Values } from './values';

type Written = NonNullable<WrittenSettings['languages']>;

/**
 * The languages of a Hugo site in the order of their weight. Without `languages` there is one, that
 * of `defaultContentLanguage`, or else of `languageCode`.
 */
export function readLanguages(values: Values): Partial<WrittenSettings> {
  const { config } = values;
  const disabled = values.list('disablelanguages') ?? [];
  const main = values.text('defaultcontentlanguage');
  const code = values.text('languagecode');
  const inAddress = values.flag('defaultcontentlanguageinsubdir') ?? false;
  const contentDir = values.text('contentdir');
  const found = config
    .keysOf('languages')
    .filter((key) => !disabled.includes(key) && !values.flag(`languages.${key}.disabled`))
    .map((key) => ({ key, weight: values.count(WEIGHT, `languages.${key}.weight`) ?? 0 }))
    // What has no weight comes last, as everywhere in Hugo.
    .sort((a, b) => (a.weight || Infinity) - (b.weight || Infinity) || 0)
    .flatMap(({ key }) => readLanguage(values, key));
  if (found.length === 0) {
    const only = canonical(main ?? code ?? 'en') ?? 'en';
    return {
      defaultLanguage: only,
      languageInAddress: false,
      languages: { [only]: { contentDir } },
    };
  }
  const codes = found.map(([key]) => key);
  const preferred = canonical(main ?? 'en') ?? '';
  return {
    defaultLanguage: codes.includes(preferred) ? preferred : codes[0],
    languageInAddress: inAddress,
    languages: Object.fromEntries(found.map(([key, own]) => [key, { contentDir, ...own }])),
  };
}

const WEIGHT = { min: -1_000_000, max: 1_000_000 };

function readLanguage(values: Values, key: string): [code: string, own: Written[string]][] {
  const prefix = `languages.${key}.`;
  const code = canonical(key);
  if (!code) {
    values.note(`languages.${key}`, 'is not a BCP 47 tag such as zh-CN, and is left out');
    return [];
  }
  // The tag of the page's language; here the key says it.
  values.text(`${prefix}languagecode`);
  values.text(`${prefix}languagedirection`);
  const own = readIdentity(values, prefix);
  const contentDir = values.text(`${prefix}contentdir`);
  const name = values.text(`${prefix}languagename`, `${prefix}label`);
  return [[code, { ...own, name, ...(contentDir && { contentDir }) }]];
}

/** A language's key as BCP 47 writes it: `zh-CN` for `zh-cn`. */
function canonical(key: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(key.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
