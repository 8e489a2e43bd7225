import { z } from 'zod';
import { POST_META, WIDGETS } from './site';

const sidebarPlace = z.union([z.enum(['left', 'right']), z.literal(false)]);
const timeZone = z.string().refine(isTimeZone, 'is not an IANA time zone such as Asia/Shanghai');
const languageCode = z.string().refine(isLanguageCode, 'is not a BCP 47 tag such as zh-CN');

const color = z
  .string()
  .regex(/^(#([\da-f]{3}){1,2})?$/i, 'is not a hexadecimal color such as #9d1f1f')
  .default('');
const fontFamilies = z
  .string()
  .default('')
  .transform((list) =>
    list.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2')),
  )
  .transform((families) => families.filter(Boolean))
  .refine(
    (families) => families.every((family) => /^[\p{L}\p{N} ._-]+$/u.test(family)),
    'is not a list of font families such as "Open Sans", sans-serif',
  );

const origin = z
  .string()
  .regex(/^https?:\/\/[a-z\d.-]+(:\d+)?\/?$/i, 'is not an origin such as https://img.example.org')
  .transform((text) => new URL(text).origin);

const menuEntry = z.strictObject({
  name: z.string(),
  url: z.string(),
  weight: z.number().default(0),
  identifier: z.string().default(''),
  pre: z.string().default(''),
  post: z.string().default(''),
});

const menus = z.strictObject({
  main: z.array(menuEntry).default([]),
  side: z.array(menuEntry).default([]),
  footer: z.array(menuEntry).default([]),
});

const author = z.strictObject({
  name: z.string(),
  bio: z.string().default(''),
  avatar: z.string().default(''),
});

const identity = {
  title: z.string().optional(),
  subtitle: z.string().optional(),
  description: z.string().optional(),
  copyright: z.string().optional(),
  author: author.optional(),
  menus: menus.optional(),
};

/** The shape of `site.yaml`; every key is optional, an unknown one is an error. */
export const settingsSchema = z.strictObject({
  ...identity,
  baseUrl: z.url().optional(),
  defaultLanguage: languageCode.optional(),
  languageInAddress: z.boolean().optional(),
  languages: z
    .record(languageCode, z.strictObject({ ...identity, name: z.string().optional() }))
    .optional(),
  timeZone: timeZone.default('UTC'),
  pageSize: z.int().min(1).max(200).default(10),
  taxonomies: z.array(z.string().regex(/^[\p{L}\p{N}_-]+$/u)).default(['tags', 'categories']),
  mainSections: z.array(z.string()).default([]),
  defaults: z
    .strictObject({
      authorbox: z.boolean().default(false),
      comments: z.boolean().default(true),
      pager: z.boolean().default(true),
      toc: z.boolean().default(false),
      mathjax: z.boolean().default(false),
    })
    .prefault({}),
  sidebar: z
    .strictObject({
      home: sidebarPlace.default('right'),
      list: sidebarPlace.default('right'),
      single: sidebarPlace.default('right'),
      widgets: z
        .array(z.enum(WIDGETS))
        .default(['search', 'recent', 'categories', 'taglist', 'social', 'languages']),
    })
    .prefault({}),
  recentCount: z.int().min(1).max(50).default(5),
  termCount: z.int().min(1).max(200).default(30),
  social: z.array(z.strictObject({ title: z.string(), url: z.url() })).default([]),
  thumbnail: z
    .strictObject({ list: z.boolean().default(true), post: z.boolean().default(true) })
    .prefault({}),
  postMeta: z.array(z.enum(POST_META)).default(['date', 'categories', 'author', 'translations']),
  style: z
    .strictObject({
      highlightColor: color,
      highlightColorDark: color,
      fontFamilyPrimary: fontFamilies,
      fontFamilySecondary: fontFamilies,
    })
    .prefault({}),
  comments: z.object({ src: z.url() }).catchall(z.string()).optional(),
  /** Whose pictures Next.js makes as large as they are shown, by origin; none unless named. */
  pictures: z
    .strictObject({
      optimize: z.array(origin).default([]),
      privateNetwork: z.boolean().default(false),
    })
    .prefault({}),
  /** Articles older than this say so; 0 is never. */
  oldAfterDays: z.int().min(0).default(0),
  license: z.strictObject({ name: z.string(), url: z.url() }).optional(),
  copySource: z.boolean().default(true),
  drafts: z.boolean().default(false),
});

export type Settings = z.output<typeof settingsSchema>;

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

function isLanguageCode(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
