import { z } from 'zod';
import { picture } from './values';

const menuEntry = z.strictObject({
  name: z.string(),
  /** With neither of these two it is a name that leads nowhere. */
  url: z.string().default(''),
  /** A page of the language, by its path below the home page, which is `/`. */
  pageRef: z.string().default(''),
  weight: z.number().default(0),
  identifier: z.string().default(''),
  /** The identifier, or else the name, of the entry above it. */
  parent: z.string().default(''),
  /** Plain text in front of and behind the name. */
  pre: z.string().default(''),
  post: z.string().default(''),
});

const menu = z.array(menuEntry).default([]);
const menus = z.strictObject({ main: menu, side: menu, footer: menu });

const author = z.strictObject({
  name: z.string(),
  /** Markdown. */
  bio: z.string().default(''),
  avatar: picture,
});

/** A text, none, or (`true`) the site's own. */
const logoText = z.union([z.string(), z.boolean()]).default(true);

/** What stands at the head of every page. */
const logo = z.strictObject({
  image: picture,
  title: logoText,
  subtitle: logoText,
});

/** What a language may say differently from the site. */
export const identity = {
  title: z.string().optional(),
  subtitle: z.string().optional(),
  description: z.string().optional(),
  copyright: z.string().optional(),
  author: author.optional(),
  menus: menus.optional(),
  logo: logo.optional(),
  /** A layout of Go (`2006-01-02`), or `:date_full` to `:date_short`; empty is `:date_long`. */
  dateFormat: z.string().optional(),
};

export type MenuEntry = z.output<typeof menuEntry>;
export type Author = z.output<typeof author>;
export type Logo = z.output<typeof logo>;
