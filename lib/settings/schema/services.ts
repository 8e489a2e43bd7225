import { z } from 'zod';

/** One comment system; its parts are loaded from its own address when a reader comes near. */
const comments = z.union([
  z.strictObject({
    disqus: z.strictObject({
      shortname: z.string().meta({ description: 'The site at Disqus.', examples: ['eventide'] }),
    }),
  }),
  z.strictObject({
    giscus: z.strictObject({
      repo: z.string().meta({ description: 'The repository on GitHub.', examples: ['me/talk'] }),
      repoId: z
        .string()
        .meta({ description: 'Its id, as giscus.app tells it.', examples: ['R_kgDOEvent'] }),
      category: z
        .string()
        .meta({ description: 'The category of discussions.', examples: ['Comments'] }),
      categoryId: z.string().meta({ description: 'Its id.', examples: ['DIC_kwDOEvent'] }),
      mapping: z
        .string()
        .default('pathname')
        .meta({ description: 'What a discussion is found by.', examples: ['title'] }),
    }),
  }),
  z.strictObject({
    utterances: z.strictObject({
      repo: z.string().meta({ description: 'The repository on GitHub.', examples: ['me/talk'] }),
      issueTerm: z
        .string()
        .default('pathname')
        .meta({ description: 'What an issue is found by.', examples: ['title'] }),
      label: z
        .string()
        .default('')
        .meta({ description: 'A label for new issues.', examples: ['comment'] }),
    }),
  }),
  z.strictObject({
    waline: z.strictObject({
      serverUrl: z
        .url()
        .meta({ description: 'The server of Waline.', examples: ['https://talk.example.org'] }),
      src: z
        .url()
        .optional()
        .meta({
          description: 'Its script, where not the usual one.',
          examples: ['https://cdn.example.org/waline.js'],
        }),
    }),
  }),
  z.strictObject({
    twikoo: z.strictObject({
      envId: z.string().meta({
        description: 'The environment of Twikoo.',
        examples: ['https://talk.example.org'],
      }),
      src: z
        .url()
        .optional()
        .meta({
          description: 'Its script, where not the usual one.',
          examples: ['https://cdn.example.org/twikoo.js'],
        }),
    }),
  }),
  z
    .object({
      src: z.url().meta({
        description:
          "Any other system's script; more names and texts become attributes of its element.",
        examples: ['https://talk.example.org/embed.js'],
      }),
    })
    .catchall(z.string())
    .transform((script) => ({ script })),
]);

/** What counts visits; none unless set, and never those who ask not to be tracked. */
const analytics = z.strictObject({
  google: z
    .string()
    .regex(/^[A-Z]{1,3}-[\w-]+$/i, 'is not a measurement ID such as G-XXXXXXX')
    .optional()
    .meta({ description: 'A measurement ID of Google Analytics.', examples: ['G-XXXXXXX'] }),
  umami: z
    .strictObject({
      src: z.url().meta({
        description: 'The script of Umami.',
        examples: ['https://count.example.org/u.js'],
      }),
      websiteId: z.string().meta({ description: 'The site there.', examples: ['0b6e4c1a'] }),
    })
    .optional(),
  plausible: z
    .strictObject({
      domain: z.string().meta({ description: 'The site at Plausible.', examples: ['example.org'] }),
      src: z
        .url()
        .default('https://plausible.io/js/script.js')
        .meta({
          description: 'Its script.',
          examples: ['https://count.example.org/p.js'],
        }),
    })
    .optional(),
  baidu: z
    .string()
    .regex(/^[\da-f]{32}$/i, 'is not the 32 digits of a Baidu site')
    .optional()
    .meta({
      description: 'The site at Baidu Tongji, 32 hexadecimal digits.',
      examples: ['0123456789abcdef0123456789abcdef'],
    }),
});

export const services = {
  comments: comments.optional(),
  analytics: analytics.prefault({}),
  metadata: z
    .strictObject({
      openGraph: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether pages describe themselves in Open Graph.' }),
      twitterCards: z.boolean().default(true).meta({ description: 'The same as Twitter cards.' }),
      schema: z
        .boolean()
        .default(true)
        .meta({ description: 'The same in JSON-LD, by schema.org.' }),
    })
    .prefault({}),
};

export const feeds = z
  .strictObject({
    limit: z
      .int()
      .min(1)
      .max(500)
      .default(30)
      .meta({ description: 'Articles in a feed.', examples: [100] }),
    fullText: z
      .boolean()
      .default(false)
      .meta({ description: 'Whole articles, not only what lists say of them.' }),
    rssName: z
      .string()
      .regex(/^[\w-]+$/)
      .default('index')
      .meta({
        description: 'What RSS is called below the address of its list, without `.xml`.',
        examples: ['feed'],
      }),
  })
  .prefault({});

export type CommentSystem = z.output<typeof comments>;
export type Analytics = z.output<typeof analytics>;
