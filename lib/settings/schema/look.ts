import { z } from 'zod';
import { encodeLink } from '../links';
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

const sidebarPlace = z.union([z.enum(['left', 'right']), z.literal(false)]);

const style = z.strictObject({
  highlightColor: color.meta({
    description: 'The colour of links and marks, hexadecimal.',
    examples: ['#9d1f1f'],
  }),
  highlightColorDark: color.meta({
    description: 'The same in the dark theme; a lighter `highlightColor` when empty.',
    examples: ['#e08a8a'],
  }),
  fontFamilyPrimary: fontFamilies.meta({
    description: 'Font families of text and headings, the first choice first.',
    examples: ['"Source Han Serif SC", serif'],
  }),
  fontFamilySecondary: fontFamilies.meta({
    description: 'Font families of code.',
    examples: ['"Fira Code", monospace'],
  }),
});

const socialLink = z.strictObject({
  title: z.string().meta({ description: 'What readers see.', examples: ['Telegram'] }),
  url: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)/i, 'is not a http or mailto address')
    .meta({ description: 'Where it leads.', examples: ['https://t.me/eventide'] }),
  rel: z
    .string()
    .default('')
    .meta({ description: 'What the link says of itself to machines.', examples: ['me'] }),
});

export const look = {
  home: z.enum(['front', 'list']).default('front').meta({
    description:
      "Whether the home page is a newspaper's front page or a list of the newest articles; with a Hugo configuration a list, unless `site.yaml` says `front`.",
  }),
  sidebar: z
    .strictObject({
      home: sidebarPlace
        .default('right')
        .meta({ description: 'Where the sidebar of the home page stands; `false` is none.' }),
      list: sidebarPlace.default('right').meta({ description: 'The same on lists.' }),
      single: sidebarPlace.default('right').meta({ description: 'The same on articles.' }),
      widgets: z
        .array(z.enum(WIDGETS))
        .default(['search', 'recent', 'categories', 'taglist', 'social', 'languages'])
        .meta({ description: 'What stands in it, in order.', examples: [['search', 'sidemenu']] }),
    })
    .prefault({}),
  recentCount: z
    .int()
    .min(1)
    .max(50)
    .default(5)
    .meta({ description: 'Articles in the `recent` widget.', examples: [10] }),
  termCount: z
    .int()
    .min(1)
    .max(200)
    .default(30)
    .meta({
      description:
        'Terms in the `taglist` and `categories` widgets before the link to all of them.',
      examples: [50],
    }),
  counters: z
    .strictObject({
      categories: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether `categories` shows how many articles each has.' }),
      tags: z.boolean().default(true).meta({ description: 'The same of `taglist`.' }),
    })
    .prefault({}),
  termNames: z
    .record(z.string(), z.string())
    .default({})
    .meta({
      description:
        'What sections and terms are called, by their names in files, unless an `_index.md` says so.',
      examples: [{ qq: '腾讯新闻' }],
    }),
  social: z
    .array(socialLink)
    .default([])
    .meta({ description: 'The links of the `social` widget.' }),
  searchForm: z
    .strictObject({
      url: z
        .string()
        .default('')
        .meta({
          description: 'Where search forms lead; here, unless an address elsewhere is given.',
          examples: ['https://duckduckgo.com/'],
        }),
      siteField: z
        .string()
        .default('')
        .meta({
          description: 'The field that tells that place which site to search; empty for none.',
          examples: ['sites'],
        }),
      pre: z
        .string()
        .default('')
        .meta({
          description: "What stands in it, in front of the site's own address.",
          examples: ['site:'],
        }),
    })
    .prefault({}),
  thumbnail: z
    .strictObject({
      list: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether lists show thumbnails, unless the article says otherwise.' }),
      post: z.boolean().default(true).meta({ description: 'The same on articles.' }),
    })
    .prefault({}),
  postMeta: z
    .array(z.enum(POST_META))
    .default(['date', 'categories', 'author', 'translations'])
    .meta({
      description: 'What stands under a headline, in order.',
      examples: [['author', 'date']],
    }),
  readMore: z
    .boolean()
    .default(false)
    .meta({ description: 'A link to the whole article below each one of a list.' }),
  style: style.prefault({}),
  customCss: z
    .array(link)
    .default([])
    .meta({
      description: "Style sheets of the site's own, as paths in `static/` or addresses.",
      examples: [['/css/own.css']],
    }),
  customJs: z
    .array(link)
    .default([])
    .meta({
      description: "Scripts of the site's own, in the same way.",
      examples: [['/js/own.js']],
    }),
};

export const pictures = z
  .strictObject({
    optimize: z
      .array(origin)
      .default([])
      .meta({
        description:
          "Whose pictures are made as large as they are shown, besides the site's own, by origin; none unless named.",
        examples: [['https://img.example.org']],
      }),
    privateNetwork: z
      .boolean()
      .default(false)
      .meta({ description: "Whether these may stand in the operator's own network." }),
    gone: z
      .union([z.enum(['hide', 'show']), z.string().startsWith('/').transform(encodeLink)])
      .default('hide')
      .meta({
        description:
          'What becomes of the pictures of other hosts that `gone-pictures.txt` lists: `hide` leaves their descriptions and captions, `show` shows them as they are, a path shows that one instead.',
        examples: ['/gone.svg'],
      }),
  })
  .prefault({});

export type SidebarPlace = z.output<typeof sidebarPlace>;
export type SocialLink = z.output<typeof socialLink>;
export type Style = z.output<typeof style>;
