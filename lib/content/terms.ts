import type { Term } from './article';
import { type Fields, readAs, take } from './fields';
import { integer } from './schema/kinds/integer';
import { list } from './schema/kinds/list';

/** The terms of each taxonomy, whose name is its field; of spellings that differ in case the first. */
export function readTerms(fields: Fields, taxonomies: string[]): Term[] {
  return taxonomies.flatMap((taxonomy) => {
    const names = new Map<string, string>();
    for (const name of readAs(fields, taxonomy, list)) {
      const key = name.toLowerCase();
      if (!names.has(key)) names.set(key, name);
    }
    return Array.from(names.values(), (name) => ({ taxonomy, name }));
  });
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
