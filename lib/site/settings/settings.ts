import { z } from 'zod';
import { content } from './content';
import { identity } from './identity';
import { look } from './look';
import { services } from './services';
import { languageCode, timeZone } from './values';

const language = z.strictObject({
  ...identity,
  /** The language's own name for itself. */
  name: z.string().optional(),
  /** What stands for it in addresses, folders and file names, where that is not its code. */
  key: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  /** Folder of its articles, relative to the site's; `content/` and what paths say when not set. */
  contentDir: z.string().optional(),
  /** The interface's words as the site wants them, by the names of its table. */
  words: z.record(z.string(), z.string()).default({}),
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
  ...look,
  ...services,
  /** Articles older than this say so; 0 is never. */
  oldAfterDays: z.int().min(0).default(0),
  /** The terms under which articles may be used, unless one says otherwise. */
  license: z.strictObject({ name: z.string(), url: z.url() }).optional(),
  /** Whether title and address are added to what readers copy out of an article. */
  copySource: z.boolean().default(true),
});

/** What `site.yaml` may hold, before defaults are filled in. */
export type WrittenSettings = z.input<typeof settingsSchema>;
export type Settings = z.output<typeof settingsSchema>;
