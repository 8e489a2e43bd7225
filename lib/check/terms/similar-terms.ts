import { getSite } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';
import { excerpt } from '../../content/report';
import { type Problem, problemIn } from '../../problems/problem';
import { type Alike, findAlike } from '../../tags/find-alike';
import type { Term } from '../../tags/list-terms';
import { listBegun, listFirsts } from './first-articles';
import { placeTerm } from './place-term';

/** A spelling that is rarer than another one of what seems to be the same. */
interface Pair {
  rare: Term;
  usual: Term;
}

/**
 * Terms of a taxonomy that seem to be one, in one language: each is told once, with the usual spelling,
 * at the first article by path that has it. Of `paths` alone where they are given.
 */
export async function findSimilarTerms(
  store: Store,
  siteFolder: string,
  paths?: string[],
): Promise<Problem[]> {
  const { taxonomies } = await getSite(store);
  const begun = paths && (await listBegun(store, taxonomies, paths));
  const pairs = (await findAlike(store, taxonomies, begun)).flatMap(pairsOf);
  const firsts = begun
    ? new Map(begun.map(({ id, path }) => [id, path]))
    : await listFirsts(
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
    const place = placeTerm(siteFolder, path, { taxonomy, name });
    return [problemIn(path, { rule: 'similar-terms', ...place, found: excerpt(name), data })];
  });
}

function pairsOf({ terms }: Alike): Pair[] {
  const [usual, ...others] = terms;
  return usual ? others.map((rare) => ({ rare, usual })) : [];
}
