import { TAXONOMIES } from './schema/fields/places';
import { FIELDS } from './schema/front-matter';

/** The fields of front matter that mean something here, in the theme or in Hugo, as they are written. */
export const FIELD_NAMES = [
  ...Object.keys(FIELDS),
  ...Object.keys(TAXONOMIES),
  ...['cascade', 'params', 'markup', 'audio', 'videos', 'resources', 'sitemap'],
  // Other names of dates: https://gohugo.io/configuration/front-matter/
  ...['pubdate', 'modified', 'unpublishdate'],
];
