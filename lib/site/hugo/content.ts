import type { WrittenSettings } from '../settings/settings';
import { isTable } from './parse-config';
import type { Values } from './values';

const LEVELS = { min: 1, max: 6 };
const HEADING_IDS = ['github', 'github-ascii', 'blackfriday'] as const;

/** How files become pages, by Hugo's own settings; new and old names of each. */
export function readContent(values: Values): Partial<WrittenSettings> {
  const ids = values.text('markup.goldmark.parser.autoheadingidtype');
  return {
    languageFolders: false,
    pluralizeTitles: values.flag('pluralizelisttitles') ?? true,
    timeZone: values.text('timezone'),
    pageSize: values.count({ min: 1, max: 200 }, 'pagination.pagersize', 'paginate'),
    taxonomies: readTaxonomies(values),
    drafts: values.flag('builddrafts'),
    future: values.flag('buildfuture') ?? false,
    expired: values.flag('buildexpired'),
    summaryLength: values.count({ min: 0, max: 10_000 }, 'summarylength'),
    markdown: {
      headingIds: HEADING_IDS.find((known) => known === ids) ?? 'github',
      hardWraps: values.flag('markup.goldmark.renderer.hardwraps'),
      emoji: values.flag('enableemoji'),
      typographer: readTypographer(values),
    },
    staticDirs: readStaticDirs(values),
    dateFields: readDateFields(values),
    cascades: readCascades(values),
    ignoreFiles: values.list('ignorefiles')?.filter(isPattern),
    sectionPagesMenu: values.text('sectionpagesmenu'),
    addresses: {
      permalinks: readPermalinks(values),
      ugly: values.flag('uglyurls'),
      lowerCase: !values.flag('disablepathtolower'),
      removeAccents: values.flag('removepathaccents'),
      paginatePath: values.text('pagination.path', 'paginatepath'),
    },
  };
}

/** Fields of every page, or of those that a target names. */
function readCascades(values: Values): WrittenSettings['cascades'] {
  const written = values.config.get('cascade');
  const tables = [written].flat().filter(isTable);
  return tables.map(({ _target, target = _target, ...fields }) => {
    const of = isTable(target) ? target : {};
    const text = (name: string) => (typeof of[name] === 'string' ? of[name] : '');
    return { target: { path: text('path'), kind: text('kind'), lang: text('lang') }, fields };
  });
}

/** The levels of headings in tables of contents. */
export function readContents(values: Values): WrittenSettings['contents'] {
  return {
    from: values.count(LEVELS, 'markup.tableofcontents.startlevel') ?? 2,
    to: values.count(LEVELS, 'markup.tableofcontents.endlevel') ?? 3,
  };
}

/** `tag = "tags"`: the plural names are keys of front matter and addresses alike. */
function readTaxonomies(values: Values): string[] | undefined {
  const kinds = values.list('disablekinds') ?? [];
  if (kinds.some((kind) => /^taxonomy(?:term)?$/i.test(kind))) return [];
  if (values.config.peek('taxonomies') === undefined) return undefined;
  return Object.values(values.texts('taxonomies'));
}

/** Patterns by section, since Hugo 0.121 by the kind of page, too. */
function readPermalinks(values: Values): Record<string, string> {
  const kinds = ['page', 'section', 'taxonomy', 'term'];
  const isByKind = kinds.some((kind) => isTable(values.config.peek(`permalinks.${kind}`)));
  if (!isByKind) return values.texts('permalinks');
  for (const kind of kinds.slice(1)) {
    if (values.config.peek(`permalinks.${kind}`)) {
      values.note(
        `permalinks.${kind}`,
        'has no effect: lists stand where their folders and terms are',
      );
    }
  }
  return values.texts('permalinks.page');
}

/** On unless it is off, by itself in older versions and by `disable` in newer ones. */
function readTypographer(values: Values): boolean {
  const path = 'markup.goldmark.extensions.typographer';
  if (values.config.peek(path) === false) return values.flag(path) ?? true;
  return !values.flag(`${path}.disable`);
}

/** Where Hugo's `:default` looks for a date, as far as it has an effect here. */
const DATE_FIELDS = {
  date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
  lastmod: ['lastmod', 'modified'],
  publishDate: ['publishdate', 'pubdate', 'published'],
  expiryDate: ['expirydate', 'unpublishdate'],
};

function readDateFields(values: Values): WrittenSettings['dateFields'] {
  const fields = Object.entries(DATE_FIELDS).map(([name, usual]) => {
    const path = `frontmatter.${name.toLowerCase()}`;
    const written = values.list(path)?.flatMap((token) => {
      if (token === ':default') return usual;
      if (!token.startsWith(':') || token === ':filename') return token;
      values.note(path, `"${token}" is not understood`);
      return [];
    });
    return [name, written ?? usual];
  });
  return Object.fromEntries(fields);
}

/** The site's own folders, and behind them those of its themes. */
function readStaticDirs(values: Values): string[] {
  const own = values.list('staticdir', 'staticdirs') ?? ['static'];
  const themes = values.list('theme') ?? [];
  const folder = values.text('themesdir', 'themedir') ?? 'themes';
  return [...own.toReversed(), ...themes.map((theme) => `${folder}/${theme}/static`)].map((dir) =>
    dir.replace(/^(?:\.?\/)+|\/+$/g, ''),
  );
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
