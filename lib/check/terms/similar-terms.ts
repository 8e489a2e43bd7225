import { getSite } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';
import { excerpt } from '../../content/report';
import { foldLook } from '../../folding/fold-look';
import { type Problem, problemIn } from '../../problems/problem';
import { findSlips } from './find-slips';
import { placeTerm } from './place-term';

interface Term {
  id: number;
  taxonomy: string;
  name: string;
  count: number;
}

/** A spelling that is rarer than another one of what seems to be the same. */
interface Pair {
  rare: Term;
  usual: Term;
}

/**
 * Terms of a taxonomy that are nearly the same, in one language: each is told once, with the usual
 * spelling, at the first article by path that has it.
 */
export async function findSimilarTerms(store: Store, siteFolder: string): Promise<Problem[]> {
  const pairs = (await listTaxonomies(store)).flatMap(pairTerms);
  const firsts = await listFirsts(
    store,
    pairs.map(({ rare }) => rare.id),
  );
  return pairs.flatMap(({ rare, usual }) => {
    const path = firsts.get(rare.id);
    if (!path) return [];
    const { taxonomy, name, count } = rare;
    const data = {
      ...{ taxonomy, name, count: String(count) },
      ...{ other: usual.name, others: String(usual.count) },
    };
    const place = placeTerm(siteFolder, path, rare);
    return [problemIn(path, { rule: 'similar-terms', ...place, found: excerpt(name), data })];
  });
}

/** The terms of each taxonomy in each language, those of most articles first. */
async function listTaxonomies(store: Store): Promise<Term[][]> {
  const { taxonomies } = await getSite(store);
  if (taxonomies.length === 0) return [];
  const rows = await store
    .selectFrom('lists')
    .select(['id', 'language', 'kind as taxonomy', 'name', 'count'])
    .where('kind', 'in', taxonomies)
    .where('count', '>', 0)
    .orderBy('count', 'desc')
    .orderBy('path')
    .execute();
  const groups = groupBy(rows, ({ language, taxonomy }) => `${language} ${taxonomy}`);
  return [...groups.values()];
}

function pairTerms(terms: Term[]): Pair[] {
  const byKey = groupBy(terms, ({ name }) => foldLook(name));
  const alike = [...byKey.values()].flatMap(([usual, ...others]) =>
    usual ? others.map((rare) => ({ rare, usual })) : [],
  );
  const slips = findSlips([...byKey.keys()]).flatMap(([one, other]) => {
    const both = [byKey.get(one)?.[0], byKey.get(other)?.[0]].filter((term) => term !== undefined);
    const [usual, rare] = both.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return usual && rare ? [{ rare, usual }] : [];
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

const AT_ONCE = 500;

/** The first article by path of each of these lists. */
async function listFirsts(store: Store, ids: number[]): Promise<Map<number, string>> {
  const firsts = new Map<number, string>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const rows = await store
      .selectFrom('entries')
      .innerJoin('articles', 'articles.id', 'entries.article')
      .select(['entries.list', ({ fn }) => fn.min('articles.path').as('path')])
      .where('entries.list', 'in', ids.slice(start, start + AT_ONCE))
      .groupBy('entries.list')
      .execute();
    for (const { list, path } of rows) firsts.set(list, path);
  }
  return firsts;
}
