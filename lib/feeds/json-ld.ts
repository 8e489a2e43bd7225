import { formatIso, type LocalTime } from '../time/write-time';

/** Facts about an article for search engines; URLs are absolute. */
export interface ArticleFacts {
  url: string;
  title: string;
  description: string;
  language: string;
  published: LocalTime | null;
  modified: LocalTime | null;
  authors: string[];
  images: string[];
  section: string;
  publisher: { name: string; url: string };
  /** From the home page down to the article's section. */
  trail: { name: string; url: string }[];
}

/** https://schema.org/NewsArticle and https://schema.org/BreadcrumbList */
export function describeArticle(facts: ArticleFacts): object {
  const { url, title, description, language, published, modified, authors, images } = facts;
  const { publisher, section, trail } = facts;
  const people = authors.map((name) => ({ '@type': 'Person', name }));
  const organization = { '@type': 'Organization', ...publisher };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: Array.from(title).slice(0, 110).join(''),
        description: description || undefined,
        inLanguage: language,
        datePublished: isoOf(published),
        dateModified: isoOf(modified ?? published),
        author: people.length > 0 ? people : [organization],
        publisher: organization,
        image: images.length > 0 ? images : undefined,
        articleSection: section || undefined,
        mainEntityOfPage: url,
        url,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [...trail, { name: title, url }].map(({ name, url }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: url,
        })),
      },
    ],
  };
}

/** https://schema.org/WebSite; `search` is the URL of the search page. */
export function describeSite(name: string, url: string, language: string, search: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** As it stands in a script element, which nothing in it can end. */
export function toScript(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

function isoOf(time: LocalTime | null): string | undefined {
  return time === null ? undefined : formatIso(time);
}
