import { z } from 'zod';

/** How files become addresses, by Hugo's names and rules. */
const addresses = z.strictObject({
  /** Patterns such as `/:year/:month/:slug/` by section; `/` is for single pages at the top. */
  permalinks: z.record(z.string(), z.string()).default({}),
  /** `/news/a.html` instead of `/news/a/`. */
  ugly: z.boolean().default(false),
  lowerCase: z.boolean().default(true),
  removeAccents: z.boolean().default(false),
  /** Between a list's address and the number of its page. */
  paginatePath: z
    .string()
    .regex(/^[\w.~-]+$/, 'is not one part of a path, of ASCII letters')
    .default('page'),
});

/** The fields that say when, in the order in which they are asked, as Hugo asks them. */
export const DATE_FIELDS = {
  date: ['date', 'publishDate', 'pubdate', 'published', 'lastmod', 'modified'],
  lastmod: ['lastmod', 'modified'],
  publishDate: ['publishDate', 'pubdate', 'published'],
  expiryDate: ['expiryDate', 'unpublishDate'],
};

const fieldNames = z.array(z.string().min(1));

/** `:filename` is the date in front of a file's name. */
const dateFields = z.strictObject({
  date: fieldNames.default(DATE_FIELDS.date),
  lastmod: fieldNames.default(DATE_FIELDS.lastmod),
  publishDate: fieldNames.default(DATE_FIELDS.publishDate),
  expiryDate: fieldNames.default(DATE_FIELDS.expiryDate),
});

/** Fields that articles have unless they set them themselves. */
const cascade = z.strictObject({
  /** The file that says so, relative to `content/`; empty for the settings. */
  file: z.string().default(''),
  /** The folder, relative to `content/`, in which it holds; empty for everywhere. */
  folder: z.string().default(''),
  /** Patterns of paths, kinds and languages for which alone it holds; empty for all. */
  target: z
    .strictObject({
      path: z.string().default(''),
      kind: z.string().default(''),
      lang: z.string().default(''),
    })
    .prefault({}),
  fields: z.record(z.string(), z.unknown()),
});

/** The levels of headings that tables of contents list. */
export const contents = z
  .strictObject({
    from: z.int().min(1).max(6).default(1),
    to: z.int().min(1).max(6).default(6),
  })
  .prefault({});

/** Sections whose articles stand on the home page; empty means the one with most articles. */
export const mainSections = z.array(z.string()).default([]);

/** What `param` finds; any names and values. */
export const params = z.record(z.string(), z.unknown()).default({});

export const content = {
  /** Outer folders first. */
  cascades: z.array(cascade).default([]),
  addresses: addresses.prefault({}),
  /** Whether folders at the top and `lang` fields tell the language; in Hugo, only settings do. */
  languageFolders: z.boolean().default(true),
  dateFields: dateFields.prefault({}),
  /** Front matter key of each taxonomy, which is also its address. */
  taxonomies: z.array(z.string().regex(/^[\p{L}\p{N}_-]+$/u)).default(['tags', 'categories']),
  /** Whether articles marked `draft`, of the future, and past their expiry date are shown. */
  drafts: z.boolean().default(false),
  future: z.boolean().default(true),
  expired: z.boolean().default(false),
  /** Words of an excerpt that nobody wrote; 0 is this reader's own measure. */
  summaryLength: z.int().min(0).default(0),
  markdown: z
    .strictObject({
      /** What the ids of headings are made of: what they show, or how they are written, as in Hugo. */
      headingIds: z.enum(['text', 'github', 'github-ascii', 'blackfriday']).default('text'),
      /** Whether a line of `{#id .class}` says them of the block above, as Goldmark can. */
      blockAttributes: z.boolean().default(false),
      /** Whether the end of a line is a line break. */
      hardWraps: z.boolean().default(false),
      /** Whether names between colons are emoji: `:smile:`. */
      emoji: z.boolean().default(false),
      /** Whether straight quotation marks become curly, and `--` and `...` what they stand for. */
      typographer: z.boolean().default(false),
    })
    .prefault({}),
  /** Folders of files that are served as they are, the first that has one; below the site's. */
  staticDirs: z
    .array(z.string().regex(/^(?!\.)[^/]+(?:\/(?!\.)[^/]+)*$/, 'is not a path below the site'))
    .default(['static']),
  /** Regular expressions over paths below `content/` of files that are left out. */
  ignoreFiles: z.array(z.string().refine(isPattern, 'is not a regular expression')).default([]),
  /** Folders, below `content/`, with an `_index` file, where addresses depend on them. */
  branches: z.array(z.string()).default([]),
  /** Whether the title of a section without one is its folder's name in the plural, as in Hugo. */
  pluralizeTitles: z.boolean().default(false),
  /** The menu in which every section at the top stands; empty for none. */
  sectionPagesMenu: z.string().default(''),
};

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}

export type Cascade = z.output<typeof cascade>;
