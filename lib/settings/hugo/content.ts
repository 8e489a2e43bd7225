import type { WrittenSettings } from '../schema/settings';
import { readCascades, readDateFields } from './fields';
import { readMarkdown } from './markdown';
import { isBelowSite, type Mounts } from './mounts';
import { isTable } from './parse-config';
import type { Values } from './values';

type Addresses = NonNullable<WrittenSettings['addresses']>;

/** How files become pages, by Hugo's own settings; new and old names of each. */
export function readContent(values: Values, mounts: Mounts): Partial<WrittenSettings> {
  return {
    languageFolders: false,
    folderSections: false,
    pluralizeTitles: values.flag('pluralizelisttitles') ?? true,
    timeZone: values.text('timezone'),
    pageSize: values.count({ min: 1, max: 200 }, 'pagination.pagersize', 'paginate'),
    taxonomies: readTaxonomies(values),
    drafts: values.flag('builddrafts'),
    future: values.flag('buildfuture') ?? false,
    expired: values.flag('buildexpired'),
    summaryLength: values.count({ min: 0, max: 10_000 }, 'summarylength'),
    markdown: readMarkdown(values),
    ...readStaticDirs(values, mounts),
    wordsDirs: listWordsDirs(values, mounts),
    dateFields: readDateFields(values),
    cascades: readCascades(values),
    ignoreFiles: values.list('ignorefiles')?.filter(isPattern),
    sectionPagesMenu: values.text('sectionpagesmenu'),
    addresses: {
      ...readPermalinks(values),
      ...readUgly(values),
      lowerCase: !values.flag('disablepathtolower'),
      removeAccents: values.flag('removepathaccents'),
      paginatePath: values.text('pagination.path', 'paginatepath'),
    },
  };
}

/** For all pages, or in a table by section. */
function readUgly(values: Values): { ugly?: boolean; uglySections?: string[] } {
  const said = values.config.peek('uglyurls');
  if (!isTable(said)) return { ugly: values.flag('uglyurls') };
  return {
    uglySections: Object.keys(said).filter((section) => values.flag(`uglyurls.${section}`)),
  };
}

/** `tag = "tags"`: the plural names are keys of front matter and addresses alike. */
function readTaxonomies(values: Values): string[] | undefined {
  const kinds = values.list('disablekinds') ?? [];
  if (kinds.some((kind) => /^taxonomy(?:term)?$/i.test(kind))) return [];
  if (values.config.peek('taxonomies') === undefined) return undefined;
  return Object.values(values.texts('taxonomies'));
}

const KINDS = ['page', 'section', 'taxonomy', 'term'] as const;

/** Patterns by section or taxonomy; since Hugo 0.115 by the kind of page, too, each in its table. */
function readPermalinks(values: Values): Pick<Addresses, 'permalinks' | 'listPermalinks'> {
  const kinds = KINDS.filter((kind) => isTable(values.config.peek(`permalinks.${kind}`)));
  const of = (kind: (typeof KINDS)[number]) =>
    kinds.includes(kind) ? values.texts(`permalinks.${kind}`) : {};
  return {
    permalinks: { ...values.texts('permalinks', kinds), ...of('page') },
    listPermalinks: { section: of('section'), taxonomy: of('taxonomy'), term: of('term') },
  };
}

type Statics = Pick<WrittenSettings, 'staticDirs' | 'staticAt'>;

/** The site's own folders, the last before the others as in Hugo, and behind them those of its themes. */
function readStaticDirs(values: Values, { static: mounted }: Mounts): Statics {
  const named = values.list('staticdir', 'staticdirs') ?? ['static'];
  const own = mounted?.map(({ dir }) => dir) ?? trimmed('staticdir', named);
  const folder = values.text('themesdir', 'themedir') ?? 'themes';
  const themes = (values.list('theme') ?? []).map((theme) => `${folder}/${theme}/static`);
  return {
    staticDirs: [...new Set([...own.toReversed(), ...trimmed('theme', themes)])],
    staticAt: placesOf(mounted ?? []),
  };

  function trimmed(setting: string, dirs: string[]): string[] {
    return dirs
      .map((dir) => dir.replace(/^(?:\.?\/)+|\/+$/g, ''))
      .filter((dir) => {
        if (dir !== '' && !isBelowSite(dir)) {
          values.note(setting, `found "${dir}", expected a folder of the site`);
        }
        return isBelowSite(dir);
      });
  }
}

/** Where the files of each folder stand, which may be in several places. */
function placesOf(mounts: { dir: string; at: string }[]): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const { dir, at } of mounts) places[dir] = [...(places[dir] ?? []), at];
  return places;
}

function listWordsDirs(values: Values, { i18n }: Mounts): string[] {
  return i18n?.map(({ dir }) => dir) ?? [values.text('i18ndir') ?? 'i18n'];
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
