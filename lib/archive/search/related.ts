import { fold } from '../../folding/fold';
import type { ArticlePage } from '../read/articles';
import { type Card, listCards } from '../read/cards';
import { entriesOf } from '../read/lists';
import { docidRange, languageNumberOf } from '../store/docid';
import { engineOf } from '../store/engine';
import type { Match, Phrase, Range } from '../store/full-text';
import { listIdOf, sectionId } from '../store/ids';
import { numberBeyond } from '../store/number-beyond';
import type { Store } from '../store/store';
import { pairs, splitRuns } from './tokens';

/** How much is looked at for one article, whatever the size of the archive. */
const MOST_TERMS = 6;
const MOST_PHRASES = 3;
const MOST_EACH = 20;
/** Articles before and after it in which pieces of its headline are looked for. */
const AROUND = 5000;
/** A term under which more articles stand says little about any two of them. */
const RARE = 500;
/** Characters of a headline that, found elsewhere in the same order, speak of the same thing. */
const WINDOW = 4;

/** Articles by id, and how rare what they share is; the newest of equals comes first. */
type Scores = Map<number, number>;

/** What is asked of an article to find others. */
export type Asked = Pick<ArticlePage, 'id' | 'docid' | 'language' | 'title' | 'terms' | 'section'>;

/**
 * Articles of the same language that share rare terms with one, or pieces of its headline; those
 * that share most, and the rarest, first. Where they are few, the newest of the same source follow,
 * and of the same section.
 */
export async function listRelated(store: Store, article: Asked, limit: number): Promise<Card[]> {
  const scores: Scores = new Map();
  await scoreByTerms(store, article, scores);
  await scoreByHeadline(store, article, scores);
  scores.delete(article.id);
  const best = [...scores].toSorted((a, b) => b[1] - a[1]).slice(0, limit);
  const ids = new Set(best.map(([id]) => id));
  for (const list of listsAround(article)) {
    if (ids.size >= limit) break;
    const first = await listFirst(store, list, limit + 1);
    for (const { id } of first) if (id !== article.id && ids.size < limit) ids.add(id);
  }
  return listCards(store, [...ids]);
}

/** The lists of its sources and of its section. */
function listsAround({ language, terms, section }: Asked): number[] {
  const sources = terms.filter(({ taxonomy }) => taxonomy === 'categories');
  return [
    ...sources.map(({ taxonomy, slug }) => listIdOf(language, taxonomy, slug)),
    ...(section ? [sectionId(language, section)] : []),
  ];
}

/** The first articles of a list. */
function listFirst(store: Store, list: number, limit: number): Promise<{ id: number }[]> {
  return entriesOf(store, list).select('article as id').limit(limit).execute();
}

async function scoreByTerms(
  store: Store,
  { language, terms }: Pick<ArticlePage, 'language' | 'terms'>,
  scores: Scores,
): Promise<void> {
  const rare = await store
    .selectFrom('lists')
    .select(['id', 'count'])
    .where(
      'id',
      'in',
      terms.map(({ taxonomy, slug }) => listIdOf(language, taxonomy, slug)),
    )
    .where('count', '<=', RARE)
    .orderBy('count')
    .limit(MOST_TERMS)
    .execute();
  for (const { id, count } of rare) {
    add(scores, await listFirst(store, id, MOST_EACH), 1 / Math.sqrt(count));
  }
}

async function scoreByHeadline(
  store: Store,
  { docid, title }: Pick<ArticlePage, 'docid' | 'title'>,
  scores: Scores,
): Promise<void> {
  const range = await rangeAround(store, docid);
  for (const phrase of phrasesOf(title)) {
    const match: Match = { wanted: [phrase], of: 'all', unwanted: [], in: 'text', lists: [] };
    const docids = await engineOf(store).fullText.find(store, match, range, MOST_EACH);
    const rows = await store
      .selectFrom('articles')
      .select('id')
      .where('docid', 'in', docids)
      .orderBy('date', (order) => order.desc().nullsLast())
      .orderBy('id')
      .execute();
    add(scores, rows, 1 / rows.length);
  }
}

/** What is told at the same time, which is where the same story is told. */
async function rangeAround(store: Store, docid: number): Promise<Range> {
  const { first, last } = docidRange(languageNumberOf(docid), null, null);
  return {
    first: (await numberBeyond(store, docid, first, AROUND)) ?? first,
    last: (await numberBeyond(store, docid, last, AROUND)) ?? last,
  };
}

function add(scores: Scores, articles: { id: number }[], score: number): void {
  for (const { id } of articles) scores.set(id, (scores.get(id) ?? 0) + score);
}

/** Pieces of a headline: windows of Chinese, and longer words of other scripts. */
function phrasesOf(title: string): Phrase[] {
  const phrases = splitRuns(fold(title)).flatMap(({ text, kind }) => {
    if (kind !== 'pairs') return text.length >= WINDOW ? [{ tokens: [text], isOpen: false }] : [];
    const all = pairs(text).slice(0, -1);
    const windows = all.length - (WINDOW - 2);
    return Array.from({ length: Math.max(0, Math.ceil(windows / 2)) }, (_, number) => {
      const start = number * 2;
      return { tokens: all.slice(start, start + WINDOW - 1), isOpen: false };
    });
  });
  return phrases.slice(0, MOST_PHRASES);
}
