import { z } from 'zod';

const patterns = z.record(z.string(), z.string()).default({});

/** How files become addresses, by Hugo's names and rules. */
const addresses = z.strictObject({
  permalinks: patterns.meta({
    description:
      'Patterns of addresses of articles by section, and of terms by taxonomy; `/` is for single pages at the top.',
    examples: [{ news: '/:year/:month/:slug/' }],
  }),
  listPermalinks: z
    .strictObject({
      section: patterns.meta({
        description: 'Patterns of addresses of sections, by the name of the first folder.',
        examples: [{ news: '/:section/' }],
      }),
      taxonomy: patterns.meta({
        description: 'The same of the list of all terms of a taxonomy.',
        examples: [{ tags: '/all-tags/' }],
      }),
      term: patterns.meta({
        description: 'The same of the terms of a taxonomy.',
        examples: [{ tags: '/tag/:slug/' }],
      }),
    })
    .prefault({}),
  ugly: z.boolean().default(false).meta({ description: '`/news/a.html` instead of `/news/a/`.' }),
  uglySections: z
    .array(z.string())
    .default([])
    .meta({ description: 'Sections of which alone that holds.', examples: [['news']] }),
  lowerCase: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether addresses are in lower case.' }),
  removeAccents: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether letters lose their accents in addresses.' }),
  paginatePath: z
    .string()
    .regex(/^[\w.~-]+$/, 'is not one part of a path, of ASCII letters')
    .default('page')
    .meta({ description: "Between a list's address and the number of its page.", examples: ['p'] }),
});

/** The fields that say when, in the order in which they are asked, as Hugo asks them. */
export const DATE_FIELDS = {
  date: ['date', 'publishDate', 'pubdate', 'published', 'lastmod', 'modified'],
  lastmod: ['lastmod', 'modified'],
  publishDate: ['publishDate', 'pubdate', 'published'],
  expiryDate: ['expiryDate', 'unpublishDate'],
};

const fieldNames = z.array(z.string().min(1));

const dateFields = z.strictObject({
  date: fieldNames.default(DATE_FIELDS.date).meta({
    description:
      "The fields that say when an article is from, in the order in which they are asked; `:filename` is the date in front of a file's name.",
    examples: [[':filename', 'date']],
  }),
  lastmod: fieldNames
    .default(DATE_FIELDS.lastmod)
    .meta({ description: 'The same of its last change.', examples: [['updated', 'lastmod']] }),
  publishDate: fieldNames.default(DATE_FIELDS.publishDate).meta({
    description: 'The same of the time from which it is shown.',
    examples: [['publishDate']],
  }),
  expiryDate: fieldNames.default(DATE_FIELDS.expiryDate).meta({
    description: 'The same of the time from which it is no longer shown.',
    examples: [['expiryDate']],
  }),
});

/** Fields that articles have unless they set them themselves. */
const cascade = z.strictObject({
  file: z
    .string()
    .default('')
    .meta({
      description: 'The file that says so, relative to `content/`; empty for the settings.',
      examples: ['news/_index.md'],
    }),
  folder: z
    .string()
    .default('')
    .meta({
      description: 'The folder, relative to `content/`, in which it holds; empty for everywhere.',
      examples: ['news'],
    }),
  target: z
    .strictObject({
      path: z
        .string()
        .default('')
        .meta({
          description: 'A pattern of paths for which alone it holds.',
          examples: ['/news/**'],
        }),
      kind: z
        .string()
        .default('')
        .meta({ description: 'A pattern of kinds of pages.', examples: ['page'] }),
      lang: z
        .string()
        .default('')
        .meta({ description: 'A pattern of languages.', examples: ['zh-*'] }),
    })
    .prefault({}),
  fields: z.record(z.string(), z.unknown()).meta({
    description: 'Front matter that articles have there, unless they set it themselves.',
    examples: [{ toc: true }],
  }),
});

export const contents = z
  .strictObject({
    from: z
      .int()
      .min(1)
      .max(6)
      .default(1)
      .meta({
        description: 'The first level of headings that tables of contents list.',
        examples: [2],
      }),
    to: z
      .int()
      .min(1)
      .max(6)
      .default(6)
      .meta({ description: 'The last one.', examples: [3] }),
  })
  .prefault({});

export const mainSections = z
  .array(z.string())
  .default([])
  .meta({
    description:
      'Sections whose articles stand on the home page; empty means the one with most articles.',
    examples: [['news', 'columns']],
  });

export const params = z
  .record(z.string(), z.unknown())
  .default({})
  .meta({
    description: 'What the shortcode `param` finds; any names and values.',
    examples: [{ edition: 'morning' }],
  });

export const content = {
  cascades: z
    .array(cascade)
    .default([])
    .meta({ description: 'Front matter for many articles at once; outer folders first.' }),
  addresses: addresses.prefault({}),
  languageFolders: z.boolean().default(true).meta({
    description:
      'Whether folders at the top and `lang` fields tell the language; in Hugo, only settings do.',
  }),
  folderSections: z.boolean().default(true).meta({
    description:
      'Whether every folder is a section, and lists what is below it at any depth; in Hugo, those at the top are, and others with an `_index` file, and each lists only what is in none below.',
  }),
  dateFields: dateFields.prefault({}),
  taxonomies: z
    .array(z.string().regex(/^[\p{L}\p{N}_-]+$/u))
    .default(['tags', 'categories'])
    .meta({
      description: 'Front matter key of each taxonomy, which is also its address.',
      examples: [['tags', 'series']],
    }),
  terms: z
    .strictObject({
      fold: z
        .array(z.string())
        .default([])
        .meta({
          description:
            "Taxonomies in which all spellings of a term are one that differ in width, case or script only; their addresses are not Hugo's then.",
          examples: [['tags']],
        }),
      minimum: z
        .int()
        .min(1)
        .default(1)
        .meta({
          description:
            'Articles that a term needs to stand in the `taglist` and `categories` widgets; one with fewer keeps its page, and its place among all of them.',
          examples: [3],
        }),
    })
    .prefault({}),
  drafts: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether articles marked `draft` are shown.' }),
  future: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether articles with a date in the future are shown.' }),
  expired: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether articles past their expiry date are shown.' }),
  summaryLength: z
    .int()
    .min(0)
    .default(0)
    .meta({
      description: "Words of an excerpt that nobody wrote; 0 is this reader's own measure.",
      examples: [70],
    }),
  markdown: z
    .strictObject({
      headingIds: z.enum(['text', 'github', 'github-ascii', 'blackfriday']).default('text').meta({
        description:
          'What the ids of headings are made of: what they show, or how they are written, as in Hugo.',
      }),
      headingAttributes: z.boolean().default(true).meta({
        description: 'Whether `{#id .class}` at the end of a heading says its id and classes.',
      }),
      blockAttributes: z.boolean().default(false).meta({
        description:
          'Whether a line of `{#id .class}` says them of the block above, as Goldmark can.',
      }),
      hardWraps: z
        .boolean()
        .default(false)
        .meta({ description: 'Whether the end of a line is a line break.' }),
      emoji: z
        .boolean()
        .default(false)
        .meta({ description: 'Whether names between colons are emoji: `:smile:`.' }),
      typographer: z.boolean().default(false).meta({
        description:
          'Whether straight quotation marks become curly, and `--` and `...` what they stand for.',
      }),
    })
    .prefault({}),
  staticDirs: z
    .array(z.string().regex(/^(?!\.)[^/]+(?:\/(?!\.)[^/]+)*$/, 'is not a path below the site'))
    .default(['static'])
    .meta({
      description:
        'Folders of files that are served as they are; of those that have a file the one with the deeper `staticAt` gives it, or else the first.',
      examples: [['static', 'assets']],
    }),
  staticAt: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .default({})
    .meta({
      description:
        'Where below the home page the files of some of these folders stand; one place or several.',
      examples: [{ assets: 'files' }],
    }),
  wordsDirs: z
    .array(z.string())
    .default(['i18n'])
    .meta({
      description: "Folders of files that say the interface's words otherwise, as in Hugo.",
      examples: [['i18n', 'translations']],
    }),
  ignoreFiles: z
    .array(z.string().refine(isPattern, 'is not a regular expression'))
    .default([])
    .meta({
      description: 'Regular expressions over paths below `content/` of files that are left out.',
      examples: [['\\.draft\\.md$']],
    }),
  pluralizeTitles: z.boolean().default(false).meta({
    description:
      "Whether the title of a section without one is its folder's name in the plural, as in Hugo.",
  }),
  sectionPagesMenu: z
    .string()
    .default('')
    .meta({
      description: 'The menu in which every section at the top stands; empty for none.',
      examples: ['main'],
    }),
};

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}

export type Cascade = z.output<typeof cascade>;
