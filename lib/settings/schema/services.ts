import { z } from 'zod';

/** One comment system; its parts are loaded from its own address when a reader comes near. */
const comments = z.union([
  z.strictObject({ disqus: z.strictObject({ shortname: z.string() }) }),
  z.strictObject({
    giscus: z.strictObject({
      repo: z.string(),
      repoId: z.string(),
      category: z.string(),
      categoryId: z.string(),
      mapping: z.string().default('pathname'),
    }),
  }),
  z.strictObject({
    utterances: z.strictObject({
      repo: z.string(),
      issueTerm: z.string().default('pathname'),
      label: z.string().default(''),
    }),
  }),
  z.strictObject({ waline: z.strictObject({ serverUrl: z.url(), src: z.url().optional() }) }),
  z.strictObject({ twikoo: z.strictObject({ envId: z.string(), src: z.url().optional() }) }),
  /** The attributes of any other system's script element. */
  z
    .object({ src: z.url() })
    .catchall(z.string())
    .transform((script) => ({ script })),
]);

/** What counts visits; none unless set, and never those who ask not to be tracked. */
const analytics = z.strictObject({
  google: z
    .string()
    .regex(/^[A-Z]{1,3}-[\w-]+$/i, 'is not a measurement ID such as G-XXXXXXX')
    .optional(),
  umami: z.strictObject({ src: z.url(), websiteId: z.string() }).optional(),
  plausible: z
    .strictObject({
      domain: z.string(),
      src: z.url().default('https://plausible.io/js/script.js'),
    })
    .optional(),
  baidu: z
    .string()
    .regex(/^[\da-f]{32}$/i, 'is not the 32 digits of a Baidu site')
    .optional(),
});

export const services = {
  comments: comments.optional(),
  analytics: analytics.prefault({}),
  /** What the head tells those who link to a page. */
  metadata: z
    .strictObject({
      openGraph: z.boolean().default(true),
      twitterCards: z.boolean().default(true),
      schema: z.boolean().default(true),
    })
    .prefault({}),
};

export const feeds = z
  .strictObject({
    /** Articles in a feed. */
    limit: z.int().min(1).max(500).default(30),
    /** Whole articles, not only what lists say of them. */
    fullText: z.boolean().default(false),
    /** What RSS is called below the address of its list, without `.xml`. */
    rssName: z
      .string()
      .regex(/^[\w-]+$/)
      .default('index'),
  })
  .prefault({});

export type CommentSystem = z.output<typeof comments>;
export type Analytics = z.output<typeof analytics>;
