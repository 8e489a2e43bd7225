import { fold } from '../../folding/fold';
import { engineOf } from '../store/engine';
import type { Match } from '../store/full-text';
import type { Store } from '../store/store';
import { seek } from './pattern';
import { anyOf, type Query } from './query';

/** Of so few articles the titles are read; of more, the index is asked. */
const FEW = 200;

/**
 * Found articles in the order of relevance: those with everything wanted in the title, then those
 * with some of it, then the others; every part keeps its order. `form` is what found them.
 */
export async function titlesFirst(
  store: Store,
  query: Query,
  form: Match,
  docids: number[],
): Promise<number[]> {
  if (docids.length <= FEW) return fewTitlesFirst(store, query, docids);
  const any = query.wanted.length > 1 ? anyOf(query) : null;
  const titled = [
    ...(await titleMatches(store, form, docids)),
    ...(any ? await titleMatches(store, any, docids) : []),
  ];
  return [...new Set([...titled, ...docids])];
}

async function fewTitlesFirst(store: Store, { wanted }: Query, docids: number[]) {
  const rows = await store
    .selectFrom('articles')
    .select(['docid', 'title'])
    .where('docid', 'in', docids)
    .execute();
  const titles = new Map(rows.map(({ docid, title }) => [docid, title]));
  const patterns = wanted.map((runs) => seek([runs]).pattern);
  const tier = (docid: number) => {
    const title = fold(titles.get(docid) ?? '');
    const standing = patterns.filter((pattern) => title.search(pattern) !== -1).length;
    return standing === wanted.length ? 0 : standing > 0 ? 1 : 2;
  };
  const tiers = new Map(docids.map((docid) => [docid, tier(docid)]));
  return docids.toSorted((a, b) => (tiers.get(a) ?? 0) - (tiers.get(b) ?? 0));
}

/** Those that match in their titles, in the order that they have. */
async function titleMatches(store: Store, match: Match, docids: number[]): Promise<number[]> {
  const { fullText } = engineOf(store);
  const titled = new Set(await fullText.findAmong(store, { ...match, in: 'title' }, docids));
  return docids.filter((docid) => titled.has(docid));
}
