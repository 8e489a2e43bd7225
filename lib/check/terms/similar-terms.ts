import { getSite } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';
import { excerpt } from '../../content/report';
import { foldLook } from '../../folding/fold-look';
import { type Problem, problemIn } from '../../problems/problem';
import { findSlips } from './find-slips';
import { type Begun, listBegun, listFirsts } from './first-articles';
import { placeTerm } from './place-term';

interface Term {
  id: number;
  name: string;
  count: number;
}

/** The terms of a taxonomy in one language. */
interface Taxonomy {
  language: string;
  taxonomy: string;
}

/** A spelling that is rarer than another one of what seems to be the same. */
interface Pair {
  rare: Term;
  usual: Term;
  taxonomy: string;
}

/**
 * Terms of a taxonomy that are nearly the same, in one language: each is told once, with the usual
 * spelling, at the first article by path that has it. Of `paths` alone where they are given.
 */
export async function findSimilarTerms(
  store: Store,
  siteFolder: string,
  paths?: string[],
): Promise<Problem[]> {
  const { taxonomies } = await getSite(store);
  if (taxonomies.length === 0) return [];
  const begun = paths && (await listBegun(store, taxonomies, paths));
  const pairs: Pair[] = [];
  for (const one of begun ? taxonomiesOf(begun) : await listTaxonomies(store, taxonomies)) {
    pairs.push(...pairTerms(await listTerms(store, one), one));
  }
  const firsts = begun
    ? new Map(begun.map(({ id, path }) => [id, path]))
    : await listFirsts(
        store,
        pairs.map(({ rare }) => rare.id),
      );
  return pairs.flatMap(({ rare: { id, name, count }, usual, taxonomy }) => {
    const path = firsts.get(id);
    if (!path) return [];
    const data = {
      ...{ taxonomy, name, count: String(count) },
      ...{ other: usual.name, others: String(usual.count) },
    };
    const place = placeTerm(siteFolder, path, { taxonomy, name });
    return [problemIn(path, { rule: 'similar-terms', ...place, found: excerpt(name), data })];
  });
}

function taxonomiesOf(begun: Begun[]): Taxonomy[] {
  const byName = groupBy(begun, ({ language, taxonomy }) => `${language} ${taxonomy}`);
  return [...byName.values()].flatMap(([first]) => first ?? []);
}

function listTaxonomies(store: Store, taxonomies: string[]): Promise<Taxonomy[]> {
  return store
    .selectFrom('lists')
    .select(['language', 'kind as taxonomy'])
    .distinct()
    .where('kind', 'in', taxonomies)
    .execute();
}

/** Those of most articles first. */
function listTerms(store: Store, { language, taxonomy }: Taxonomy): Promise<Term[]> {
  return store
    .selectFrom('lists')
    .select(['id', 'name', 'count'])
    .where('language', '=', language)
    .where('kind', '=', taxonomy)
    .where('count', '>', 0)
    .orderBy('count', 'desc')
    .orderBy('path')
    .execute();
}

function pairTerms(terms: Term[], { taxonomy }: Taxonomy): Pair[] {
  const byKey = groupBy(terms, ({ name }) => foldLook(name));
  const alike = [...byKey.values()].flatMap(([usual, ...others]) =>
    usual ? others.map((rare) => ({ rare, usual, taxonomy })) : [],
  );
  const slips = findSlips([...byKey.keys()]).flatMap(([one, other]) => {
    const both = [byKey.get(one)?.[0], byKey.get(other)?.[0]].filter((term) => term !== undefined);
    const [usual, rare] = both.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return usual && rare ? [{ rare, usual, taxonomy }] : [];
  });
  return [...alike, ...slips];
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
