import type { Direction } from '../direction';
import type { WrittenSettings } from '../schema/settings';
import { readIdentity } from './identity';
import { languageTag } from './language-tag';
import type { Mounts } from './mounts';
import type { Values } from './values';

type Written = NonNullable<WrittenSettings['languages']>;

/**
 * The languages of a Hugo site in the order of their weight. Without `languages` there is one, that
 * of `defaultContentLanguage`, or else of `languageCode`.
 */
export function readLanguages(values: Values, mounts: Mounts): Partial<WrittenSettings> {
  const { config } = values;
  const disabled = values.list('disablelanguages') ?? [];
  const main = values.text('defaultcontentlanguage');
  const code = values.text('languagecode', 'locale');
  const inAddress = values.flag('defaultcontentlanguageinsubdir') ?? false;
  const contentDir = values.text('contentdir');
  const keys = config
    .keysOf('languages')
    .filter((key) => !disabled.includes(key) && !values.flag(`languages.${key}.disabled`))
    .map((key) => ({ key, weight: values.count(WEIGHT, `languages.${key}.weight`) ?? 0 }))
    // What has no weight comes last, as everywhere in Hugo.
    .sort((a, b) => (a.weight || Infinity) - (b.weight || Infinity) || 0);
  const found = new Map<string, Written[string]>();
  for (const { key } of keys) {
    const read = readLanguage(values, key, (tag) => !found.has(tag));
    if (read) found.set(read.tag, read.own);
  }
  if (found.size === 0) {
    const key = main ?? 'en';
    const only = onlyTag(main, code);
    return {
      defaultLanguage: only,
      languageInAddress: false,
      languages: { [only]: { key, contentDir, contentDirs: dirsOf(key, mounts) } },
    };
  }
  const tags = [...found.keys()];
  return {
    defaultLanguage:
      tags.find((tag) => found.get(tag)?.key === (main ?? 'en').toLowerCase()) ?? tags[0],
    // Of several languages alone: the pages of a single one stand at the top.
    languageInAddress: inAddress && tags.length > 1,
    languages: Object.fromEntries(
      tags.map((tag) => {
        const own = found.get(tag);
        return [tag, { contentDir, ...own, contentDirs: dirsOf(own?.key ?? tag, mounts) }];
      }),
    ),
  };
}

/** The mounted folders of a language; undefined where nothing is mounted in place of `content`. */
function dirsOf(key: string, { content }: Mounts): Written[string]['contentDirs'] {
  return content
    ?.filter(({ lang }) => lang === '' || lang === key.toLowerCase())
    .map(({ dir, at }) => ({ dir, at }));
}

/** The tag of a site's one language: its code tells more than its key, unless it is another one. */
function onlyTag(main: string | undefined, code: string | undefined): string {
  const [key, tag] = [languageTag(main ?? ''), languageTag(code ?? '')];
  const isSame = key && tag && new Intl.Locale(key).language === new Intl.Locale(tag).language;
  return (isSame ? tag : (key ?? tag)) ?? 'en';
}

const WEIGHT = { min: -1_000_000, max: 1_000_000 };

/** A language of the site by its tag, which its code says, or else its key, or its name. */
function readLanguage(
  values: Values,
  key: string,
  isFree: (tag: string) => boolean,
): { tag: string; own: Written[string] } | undefined {
  const prefix = `languages.${key}.`;
  const written = values.text(`${prefix}languagecode`, `${prefix}locale`);
  const name = values.text(`${prefix}languagename`, `${prefix}label`);
  const tag = [written, key]
    .map((text) => languageTag(text ?? '', name))
    .find((one) => one !== undefined && isFree(one));
  if (!tag) {
    values.note(`languages.${key}`, 'is not a BCP 47 tag such as zh-CN, and is left out');
    return undefined;
  }
  const direction = readDirection(values.text(`${prefix}languagedirection`));
  const own = readIdentity(values, prefix);
  const contentDir = values.text(`${prefix}contentdir`);
  return { tag, own: { ...own, key, name, ...direction, ...(contentDir && { contentDir }) } };
}

function readDirection(written: string | undefined): { direction?: Direction } {
  const direction = written?.toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? { direction } : {};
}
