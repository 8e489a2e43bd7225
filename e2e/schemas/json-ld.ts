import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });
const named = z.looseObject({
  '@type': z.enum(['Person', 'Organization']),
  name: z.string().min(1),
});

/** https://developers.google.com/search/docs/appearance/structured-data/article */
const newsArticle = z.looseObject({
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1).max(110),
  inLanguage: z.string().min(2),
  datePublished: z.iso.datetime({ offset: true }).optional(),
  dateModified: z.iso.datetime({ offset: true }).optional(),
  author: z.array(named).min(1),
  publisher: named.extend({ url }),
  image: z.array(url).min(1).optional(),
  mainEntityOfPage: url,
  url,
});

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
const breadcrumbs = z.looseObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int(),
        name: z.string().min(1),
        item: url,
      }),
    )
    .min(2)
    .refine((items) => items.every(({ position }, index) => position === index + 1), 'positions'),
});

/** https://developers.google.com/search/docs/appearance/site-names, and its search. */
const webSite = z.looseObject({
  '@type': z.literal('WebSite'),
  name: z.string().min(1),
  url,
  potentialAction: z.looseObject({
    '@type': z.literal('SearchAction'),
    target: z.looseObject({ urlTemplate: z.string().regex(/^https?:.*\{search_term_string\}/) }),
    'query-input': z.literal('required name=search_term_string'),
  }),
});

const context = { '@context': z.literal('https://schema.org') };

/** What the pages of a site may tell about themselves. */
export const jsonLd = z.union([
  z.strictObject({ ...context, '@graph': z.tuple([newsArticle, breadcrumbs]) }),
  webSite.extend(context),
]);
