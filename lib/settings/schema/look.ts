import { z } from 'zod';
import { color, fontFamilies, link, origin } from './values';

export const WIDGETS = [
  'search',
  'recent',
  'categories',
  'taglist',
  'social',
  'languages',
  'sidemenu',
] as const;

export const POST_META = ['author', 'date', 'categories', 'translations'] as const;

/** Where a page's sidebar stands; `false` is none. */
const sidebarPlace = z.union([z.enum(['left', 'right']), z.literal(false)]);

const style = z.strictObject({
  highlightColor: color,
  /** For the dark theme; a lighter `highlightColor` when empty. */
  highlightColorDark: color,
  /** Font families of text and headings, the first choice first. */
  fontFamilyPrimary: fontFamilies,
  /** Font families of code. */
  fontFamilySecondary: fontFamilies,
});

const socialLink = z.strictObject({
  title: z.string(),
  url: z.string().regex(/^(?:https?:\/\/|mailto:)/i, 'is not a http or mailto address'),
  rel: z.string().default(''),
});

export const look = {
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
  /** Articles in the `recent` widget. */
  recentCount: z.int().min(1).max(50).default(5),
  /** Terms in the `taglist` and `categories` widgets before the link to all of them. */
  termCount: z.int().min(1).max(200).default(30),
  /** Whether those two show how many articles each term has. */
  counters: z
    .strictObject({ categories: z.boolean().default(true), tags: z.boolean().default(true) })
    .prefault({}),
  social: z.array(socialLink).default([]),
  /** Where search forms lead; here, unless an address elsewhere is given. */
  searchForm: z
    .strictObject({
      url: z.string().default(''),
      /** The field that tells that place which site to search; empty for none. */
      siteField: z.string().default(''),
      /** What stands in it, in front of the site's own address. */
      pre: z.string().default(''),
    })
    .prefault({}),
  /** Where a thumbnail is shown unless the article says otherwise. */
  thumbnail: z
    .strictObject({ list: z.boolean().default(true), post: z.boolean().default(true) })
    .prefault({}),
  /** What stands under a headline, in order. */
  postMeta: z.array(z.enum(POST_META)).default(['date', 'categories', 'author', 'translations']),
  /** A link to the whole article below each one of a list. */
  readMore: z.boolean().default(false),
  style: style.prefault({}),
  /** Style sheets and scripts of the site's own, as paths in `static/` or addresses. */
  customCss: z.array(link).default([]),
  customJs: z.array(link).default([]),
};

/** Whose pictures Next.js makes as large as they are shown, by origin; none unless named. */
export const pictures = z
  .strictObject({
    optimize: z.array(origin).default([]),
    /** Whether these may stand in the operator's own network. */
    privateNetwork: z.boolean().default(false),
  })
  .prefault({});

export type SidebarPlace = z.output<typeof sidebarPlace>;
export type SocialLink = z.output<typeof socialLink>;
export type Style = z.output<typeof style>;
