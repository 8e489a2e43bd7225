import { z } from 'zod';

/** Where something may come from: an origin, or all hosts below one. */
const source = z
  .string()
  .regex(
    /^https?:\/\/(?:\*\.)?[a-z\d.-]+(?::\d+)?\/?$/i,
    'is not an origin such as https://cdn.example.org or https://*.example.org',
  )
  .transform((text) => text.replace(/\/$/, '').toLowerCase());
const sources = z.array(source).default([]);

/** What browsers may do with a page, beyond what it needs by itself; `SECURITY.md` says more. */
export const security = z
  .strictObject({
    /** Other sites that may show pages of this one in a frame. */
    embedding: sources,
    /** Seconds for which browsers shall come by https alone; 0 leaves it to them. */
    strictTransport: z.int().min(0).default(0),
    /** What else pages may load, by its kind. */
    sources: z
      .strictObject({ scripts: sources, styles: sources, fonts: sources, frames: sources })
      .prefault({}),
    /** Whether scripts of the site's own may write styles into elements. */
    inlineStyles: z.boolean().default(false),
  })
  .prefault({});
