import { termKey } from '../addresses/text';
import type { Site } from '../settings/site';
import { addressName, mergedName } from '../settings/terms/merged';
import type { Term } from './article';
import { type Fields, readAs, take } from './fields';
import { integer } from './schema/kinds/integer';
import { list } from './schema/kinds/list';

/** The terms of each taxonomy, whose name is its field, as they are written. */
export function readWrittenTerms(fields: Fields, taxonomies: string[]): Term[] {
  return taxonomies.flatMap((taxonomy) =>
    readAs(fields, taxonomy, list).map((name) => ({ taxonomy, name })),
  );
}

/** Terms by the names that readers see; of spellings that differ in case, or are merged, the first. */
export function mergeTerms(written: Term[], site: Site): Term[] {
  const terms = new Map<string, Term>();
  for (const { taxonomy, name } of written) {
    const key = `${taxonomy}\0${addressName(taxonomy, name, site).toLowerCase()}`;
    if (!terms.has(key)) terms.set(key, { taxonomy, name: mergedName(taxonomy, name, site) });
  }
  return [...terms.values()];
}

/** What tells a term from others of its taxonomy, whatever the spelling. */
export function termSlug({ taxonomy, name }: Term, site: Site): string {
  return termKey(addressName(taxonomy, name, site), site.addresses);
}

/** `tags_weight` and the like: https://gohugo.io/content-management/taxonomies/#order-taxonomies */
export function readTermWeights(fields: Fields, taxonomies: string[]): Record<string, number> {
  const weights = taxonomies.map((taxonomy) => [
    taxonomy,
    readAs(fields, `${taxonomy}_weight`, integer),
  ]);
  return Object.fromEntries(weights.filter(([, weight]) => weight !== 0));
}

/** The names in `authors`, or else in `author`: texts, or maps with a `name`. */
export function readAuthors(fields: Fields): string[] {
  const key = fields.get('authors') === undefined ? 'author' : 'authors';
  const value = fields.get(key) ?? [];
  const authors = Array.isArray(value) ? value : [value];
  const names = authors.map(
    (author) => (author instanceof Map ? author.get('name') : author) ?? '',
  );
  return take(names, fields, key, list);
}
