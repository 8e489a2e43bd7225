import { z } from 'zod';
import { content, contents, mainSections, params } from './content';
import { identity } from './identity';
import { look, pictures } from './look';
import { overlay } from './overlay';
import { security } from './security';
import { feeds, services } from './services';
import { languageCode, timeZone } from './values';
import { words } from './words';

/** What a language may decide differently from the site, in whole or in part. */
const local = {
  /** For articles that do not say it themselves. */
  defaults: z
    .strictObject({
      authorbox: z.boolean().default(false),
      comments: z.boolean().default(true),
      pager: z.boolean().default(true),
      toc: z.boolean().default(false),
      mathjax: z.boolean().default(false),
    })
    .prefault({}),
  contents,
  mainSections,
  params,
  ...look,
  ...services,
};
const localSchema = z.object(local);

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
  /** The language's own name for itself. */
  name: z.string().optional(),
  /** What stands for it in addresses, folders and file names, where that is not its code. */
  key: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  /** Which way it is written, where its code does not tell. */
  direction: z.enum(['ltr', 'rtl']).optional(),
  /** Folder of its articles, relative to the site's; `content/` and what paths say when not set. */
  contentDir: z.string().optional(),
  /** The interface's words as the site wants them, by the names of its table. */
  words,
});

/** The shape of `site.yaml`; every key is optional, an unknown one is an error. */
export const settingsSchema = z.strictObject({
  ...identity,
  /** Origin and path where the site lives. */
  baseUrl: z.url().optional(),
  defaultLanguage: languageCode.optional(),
  /** Whether addresses of the default language, too, start with `/<language>/`. */
  languageInAddress: z.boolean().optional(),
  /** In the order in which they are shown. */
  languages: z.record(languageCode, language).optional(),
  /** In which dates without an offset are read, and in which dates are shown. */
  timeZone: timeZone.default('UTC'),
  /** Articles on one list page. */
  pageSize: z.int().min(1).max(200).default(10),
  ...content,
  ...local,
  pictures,
  feeds,
  security,
  /** Articles older than this say so; 0 is never. */
  oldAfterDays: z.int().min(0).default(0),
  /** The terms under which articles may be used, unless one says otherwise. */
  license: z.strictObject({ name: z.string(), url: z.url() }).optional(),
  /** Whether title and address are added to what readers copy out of an article. */
  copySource: z.boolean().default(true),
});

/** What `site.yaml` may hold, before defaults are filled in. */
export type WrittenSettings = z.input<typeof settingsSchema>;
export type LocalSettings = z.output<typeof localSchema>;

type Parsed = z.output<typeof settingsSchema>;
type LanguageSettings = Pick<
  z.output<typeof language>,
  keyof typeof identity | 'name' | 'key' | 'direction' | 'contentDir' | 'words'
> & {
  /** What holds in this language instead of the site's own; null where nothing else does. */
  local: LocalSettings | null;
};
export type Settings = Omit<Parsed, 'languages'> & { languages?: Record<string, LanguageSettings> };

/** Settings with every default filled in; throws `ZodError` for what does not fit. */
export function completeSettings(written: unknown): Settings {
  const { languages, ...site } = settingsSchema.parse(written);
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
