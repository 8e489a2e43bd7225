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
    embedding: sources.meta({
      description: 'Other sites that may show pages of this one in a frame.',
      examples: [['https://partner.example.org']],
    }),
    strictTransport: z
      .int()
      .min(0)
      .default(0)
      .meta({
        description: 'Seconds for which browsers shall come by https alone; 0 leaves it to them.',
        examples: [31_536_000],
      }),
    sources: z
      .strictObject({
        scripts: sources.meta({
          description: 'Where else scripts of pages may come from.',
          examples: [['https://cdn.example.org']],
        }),
        styles: sources.meta({
          description: 'The same of style sheets.',
          examples: [['https://cdn.example.org']],
        }),
        fonts: sources.meta({
          description: 'The same of fonts.',
          examples: [['https://fonts.example.org']],
        }),
        frames: sources.meta({
          description: 'The same of frames.',
          examples: [['https://*.example.org']],
        }),
      })
      .prefault({}),
    inlineStyles: z.boolean().default(false).meta({
      description: "Whether scripts of the site's own may write styles into elements.",
    }),
  })
  .prefault({});
