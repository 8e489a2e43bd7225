import { z } from 'zod';
import { picture } from './values';

const menuEntry = z.strictObject({
  name: z.string().meta({ description: 'What readers see.', examples: ['新闻'] }),
  url: z
    .string()
    .default('')
    .meta({
      description: 'Where it leads: a path, or an address elsewhere.',
      examples: ['/news/'],
    }),
  pageRef: z
    .string()
    .default('')
    .meta({
      description:
        'A page of the language, by its path below the home page, which is `/`, where there is no `url`; with neither an entry is a name that leads nowhere.',
      examples: ['news'],
    }),
  weight: z
    .number()
    .default(0)
    .meta({ description: 'Its place: light entries come first.', examples: [10] }),
  identifier: z
    .string()
    .default('')
    .meta({ description: 'A name of its own, where two entries look alike.', examples: ['news'] }),
  parent: z
    .string()
    .default('')
    .meta({
      description: 'The identifier, or else the name, of the entry above it.',
      examples: ['news'],
    }),
  pre: z
    .string()
    .default('')
    .meta({ description: 'Plain text in front of the name.', examples: ['→ '] }),
  post: z
    .string()
    .default('')
    .meta({ description: 'Plain text behind the name.', examples: [' (new)'] }),
});

const menu = z.array(menuEntry).default([]);
const menus = z.strictObject({
  main: menu.meta({ description: 'The entries in the head of every page.' }),
  side: menu.meta({
    description: 'The entries of the `sidemenu` widget, written in the same way.',
    examples: [[{ name: '标签', url: '/tags/' }]],
  }),
  footer: menu.meta({
    description: 'The entries at the foot of every page.',
    examples: [[{ name: '关于', url: '/about/' }]],
  }),
});

const author = z.strictObject({
  name: z
    .string()
    .meta({ description: 'Who writes, unless an article names its author.', examples: ['编辑部'] }),
  bio: z
    .string()
    .default('')
    .meta({
      description: 'What the author box says, in markdown.',
      examples: ['The *night* desk.'],
    }),
  avatar: picture.meta({
    description: 'The picture in the author box: a path in `static/`, or an address.',
    examples: ['/images/avatar.webp'],
  }),
});

const logoText = z.union([z.string(), z.boolean()]).default(true);

const logo = z.strictObject({
  image: picture.meta({ description: 'A picture in front of the name.', examples: ['/logo.svg'] }),
  title: logoText.meta({
    description: "The name at the head of every page: a text, none, or (`true`) the site's own.",
    examples: ['汐渡'],
  }),
  subtitle: logoText.meta({
    description: 'The line below it, in the same way.',
    examples: [false],
  }),
});

/** What a language may say differently from the site. */
export const identity = {
  title: z
    .string()
    .optional()
    .meta({
      description: "The site's name; `Broadsheet` where there is none.",
      examples: ['汐渡大报'],
    }),
  subtitle: z
    .string()
    .optional()
    .meta({ description: 'The line below the name.', examples: ['The daily of Eventide'] }),
  description: z
    .string()
    .optional()
    .meta({
      description: 'What search engines and feeds say of the whole site.',
      examples: ['Harbour, science and culture.'],
    }),
  copyright: z
    .string()
    .optional()
    .meta({ description: 'The line at the foot of every page.', examples: ['© 汐渡大报编辑部'] }),
  author: author.optional(),
  menus: menus.optional(),
  logo: logo.optional(),
  dateFormat: z
    .string()
    .optional()
    .meta({
      description:
        'How dates are shown: a layout of Go, or `:date_full` to `:date_short`; `:date_long` where there is none.',
      examples: ['2006-01-02'],
    }),
};

export type MenuEntry = z.output<typeof menuEntry>;
export type Author = z.output<typeof author>;
export type Logo = z.output<typeof logo>;
