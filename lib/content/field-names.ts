/** The fields of front matter that mean something here, in the theme or in Hugo, as they are written. */
export const FIELD_NAMES = [
  ...['title', 'linkTitle', 'date', 'lastmod', 'publishDate', 'expiryDate', 'draft', 'weight'],
  ...['summary', 'description', 'lead', 'keywords', 'authors', 'author', 'source', 'license'],
  ...['slug', 'url', 'aliases', 'type', 'layout', 'outputs', 'cascade', 'params', 'markup'],
  ...['lang', 'translations', 'translationKey', 'isCJKLanguage', 'menu', 'menus'],
  ...['thumbnail', 'images', 'audio', 'videos', 'resources', 'series'],
  ...['comments', 'authorbox', 'pager', 'toc', 'mathjax', 'sidebar', 'widgets'],
  ...['headless', 'build', '_build', 'sitemap', 'sourceURL', 'canonicalURL', 'originalURL'],
  // Other names of dates: https://gohugo.io/configuration/front-matter/
  ...['pubdate', 'published', 'modified', 'unpublishdate'],
];
