import { z } from 'zod';
import type { Merge } from '../terms/merge';
import { check } from './check';
import { content, contents, mainSections, params } from './content';
import { editors } from './editors';
import { identity } from './identity';
import { look, pictures } from './look';
import { overlay } from './overlay';
import { security } from './security';
import { feeds, services } from './services';
import { languageCode, timeZone } from './values';
import { words } from './words';

/** What a language may decide differently from the site, in whole or in part. */
const local = {
  defaults: z
    .strictObject({
      authorbox: z
        .boolean()
        .default(false)
        .meta({ description: 'Whether the author box stands below articles that do not say so.' }),
      comments: z.boolean().default(true).meta({ description: 'The same of comments.' }),
      pager: z
        .boolean()
        .default(true)
        .meta({ description: 'The same of the links to the articles before and after.' }),
      toc: z.boolean().default(false).meta({ description: 'The same of the table of contents.' }),
      mathjax: z
        .boolean()
        .default(false)
        .meta({ description: 'Whether TeX is set in articles that do not say so.' }),
    })
    .prefault({}),
  contents,
  mainSections,
  params,
  ...look,
  ...services,
};
export const localSchema = z.object(local);

/** Settings in two parts: what a language may decide differently, and what none may. */
export function splitLocal<All extends LocalSettings>(
  settings: All,
): [local: LocalSettings, others: Omit<All, keyof LocalSettings>] {
  const entries = Object.entries(settings);
  const part = (isLocal: boolean) =>
    Object.fromEntries(entries.filter(([key]) => key in local === isLocal));
  return [part(true) as LocalSettings, part(false) as Omit<All, keyof LocalSettings>];
}

const language = z.strictObject({
  ...identity,
  ...localSchema.partial().shape,
  name: z
    .string()
    .optional()
    .meta({ description: "The language's own name for itself.", examples: ['简体中文'] }),
  key: z
    .string()
    .regex(/^[\w-]+$/)
    .optional()
    .meta({
      description: 'What stands for it in addresses, folders and file names, if not its code.',
      examples: ['cn'],
    }),
  direction: z
    .enum(['ltr', 'rtl'])
    .optional()
    .meta({ description: 'Which way it is written, where its code does not tell.' }),
  contentDir: z
    .string()
    .optional()
    .meta({
      description:
        "Folder of its articles, relative to the site's; `content/` and what paths say when not set.",
      examples: ['content/zh'],
    }),
  contentDirs: z
    .array(
      z.strictObject({
        dir: z.string().meta({
          description: "One of several folders of its articles, relative to the site's.",
          examples: ['posts'],
        }),
        at: z
          .string()
          .default('')
          .meta({
            description: 'Where below the home page what is in it stands.',
            examples: ['news'],
          }),
      }),
    )
    .optional()
    .meta({ description: 'Several folders instead of that one.' }),
  words,
});

/** The shape of `site.yaml`; every key is optional, an unknown one is an error. */
export const settingsSchema = z.strictObject({
  ...identity,
  baseUrl: z
    .url()
    .optional()
    .meta({
      description:
        'Origin and path where the site lives; canonical addresses, cards and JSON-LD need it.',
      examples: ['https://example.org'],
    }),
  defaultLanguage: languageCode.optional().meta({
    description: 'A BCP 47 tag; the first of `languages`, or of what is found, when not set.',
    examples: ['zh-CN'],
  }),
  languageInAddress: z
    .boolean()
    .optional()
    .meta({
      description:
        'Whether addresses of the default language, too, start with `/<language>/`; so it is with several languages.',
      examples: [true],
    }),
  languages: z
    .record(languageCode, language)
    .optional()
    .meta({
      description: 'By BCP 47 tag, in the order in which they are shown.',
      examples: [{ 'zh-CN': { title: '汐渡大报' } }],
    }),
  timeZone: timeZone.optional().meta({
    description:
      'In which dates without an offset are read, and all dates are told; when not set, UTC, and those with an offset as they are written.',
    examples: ['Asia/Shanghai'],
  }),
  pageSize: z
    .int()
    .min(1)
    .max(200)
    .default(10)
    .meta({ description: 'Articles on one list page.', examples: [20] }),
  ...content,
  ...local,
  pictures,
  feeds,
  security,
  check,
  ...editors,
  oldAfterDays: z
    .int()
    .min(0)
    .default(0)
    .meta({
      description: 'Articles older than this many days say so; 0 is never.',
      examples: [730],
    }),
  license: z
    .strictObject({
      name: z.string().meta({
        description: 'The terms under which articles may be used, unless one says otherwise.',
        examples: ['CC BY 4.0'],
      }),
      url: z.url().meta({
        description: 'Where these are written.',
        examples: ['https://creativecommons.org/licenses/by/4.0/'],
      }),
    })
    .optional(),
  copySource: z.boolean().default(true).meta({
    description: 'Whether title and address are added to what readers copy out of an article.',
  }),
});

/** What `site.yaml` may hold, before defaults are filled in. */
export type WrittenSettings = z.input<typeof settingsSchema>;
export type LocalSettings = z.output<typeof localSchema>;

type Parsed = z.output<typeof settingsSchema>;
type LanguageSettings = Pick<
  z.output<typeof language>,
  keyof typeof identity | 'name' | 'key' | 'direction' | 'contentDir' | 'contentDirs' | 'words'
> & {
  /** What holds in this language instead of the site's own; null where nothing else does. */
  local: LocalSettings | null;
};
export type Settings = Omit<Parsed, 'languages'> & {
  languages?: Record<string, LanguageSettings>;
  /** What `tags.yaml` says. */
  merges: Merge[];
  /** What `gone-pictures.txt` lists. */
  gonePictures: string[];
};

/** Settings with every default filled in; throws `ZodError` for what does not fit. */
export function completeSettings(written: unknown): Settings {
  const { languages, ...said } = settingsSchema.parse(written);
  const site = { ...said, merges: [], gonePictures: [] };
  if (!languages) return site;
  const entries = Object.entries(languages).map(([code, own]) => {
    const said = Reflect.get(Object(written).languages, code);
    return [code, { ...own, local: completeLocal(localOf(written), localOf(said)) }];
  });
  return { ...site, languages: Object.fromEntries(entries) };
}

/** What a language says, and where it says nothing, the site; null for one that says nothing. */
function completeLocal(site: Written, said: Written): LocalSettings | null {
  if (Object.keys(said).length === 0) return null;
  // Another system for comments is no part of the site's one.
  const comments = said.comments ?? site.comments;
  return localSchema.parse({ ...overlay(site, said), comments });
}

type Written = Record<string, unknown>;

function localOf(written: unknown): Written {
  const said = Object.entries(Object(written)).filter(
    ([key, value]) => key in local && value !== undefined,
  );
  return Object.fromEntries(said);
}
