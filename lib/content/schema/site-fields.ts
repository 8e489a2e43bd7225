import type { Site } from '../../settings/site';
import type { Field } from './field';
import { PLACES, TAXONOMIES, TAXONOMY, TERM_WEIGHT } from './fields/places';
import { OTHER_DATE } from './fields/times';
import { FIELDS } from './front-matter';
import type { Written } from './kinds/kind';
import { languagesOf } from './kinds/languages';

/** The fields that articles of a site have, by name: its taxonomies, dates and languages, too. */
export function listSiteFields(site: Site): Map<string, Field<Written>> {
  const fields = new Map<string, Field<Written>>(Object.entries(FIELDS));
  const known = new Map(Object.entries(TAXONOMIES));
  for (const taxonomy of site.taxonomies) {
    fields.set(taxonomy, known.get(taxonomy.toLowerCase()) ?? TAXONOMY);
    fields.set(`${taxonomy}_weight`, TERM_WEIGHT);
  }
  for (const name of Object.values(site.dateFields).flat()) {
    if (!name.startsWith(':') && !fields.has(name)) fields.set(name, OTHER_DATE);
  }
  if (site.languageFolders) fields.set('lang', { ...PLACES.lang, kind: languagesOf(site) });
  return fields;
}
