/** Where a reader stands in an article, by its text: pixels mean nothing at another width. */
export interface Place {
  /** The block of the text at the top of the window, counted from 0. */
  block: number;
  /** How that block begins, and the id of the last heading up to it: both outlive an edit. */
  text: string;
  heading: string;
  /** How much of the block has gone by, 0 to 1. */
  part: number;
  /** How much of the whole text was shown, 0 to 1. */
  progress: number;
}

/** An article that a reader saved, or read, or both. */
export interface ShelfArticle {
  /** Path of the page, percent-encoded. */
  address: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  source: string;
  /** Publish date, ISO 8601; empty for none. */
  date: string;
  /** When it was saved and last read, in epoch milliseconds; 0 for never. */
  saved: number;
  read: number;
  place: Place | null;
}

/** Saved articles are never dropped to make room: one too many is refused. */
export const MAX_SAVED = 200;
/** Of read articles the last ones are kept. */
export const MAX_READ = 300;

export type Description = Pick<ShelfArticle, 'address' | 'title' | 'language' | 'source' | 'date'>;

export function listSaved(articles: ShelfArticle[]): ShelfArticle[] {
  return articles.filter(({ saved }) => saved > 0).toSorted((a, b) => b.saved - a.saved);
}

export function listRead(articles: ShelfArticle[]): ShelfArticle[] {
  return articles.filter(({ read }) => read > 0).toSorted((a, b) => b.read - a.read);
}

/** The shelf with an article changed; what was not there is put there. */
export function changeArticle(
  articles: ShelfArticle[],
  description: Description,
  change: Partial<Pick<ShelfArticle, 'saved' | 'read' | 'place'>>,
): ShelfArticle[] {
  const known = articles.find(({ address }) => address === description.address);
  const none = { saved: 0, read: 0, place: null };
  const changed = { ...none, ...known, ...description, ...change };
  return bound([changed, ...articles.filter((article) => article !== known)]);
}

/** Everything of two shelves; of what both tell, the later one is believed. */
export function mergeShelves(ours: ShelfArticle[], theirs: ShelfArticle[]): ShelfArticle[] {
  const merged = new Map<string, ShelfArticle>();
  for (const article of [...ours, ...theirs]) {
    const known = merged.get(article.address);
    merged.set(article.address, known ? mergeArticles(known, article) : article);
  }
  return bound([...merged.values()]);
}

function mergeArticles(known: ShelfArticle, other: ShelfArticle): ShelfArticle {
  const [later, earlier] = isLater(other, known) ? [other, known] : [known, other];
  return {
    ...later,
    saved: Math.max(known.saved, other.saved),
    place: later.place ?? earlier.place,
  };
}

function isLater(a: ShelfArticle, b: ShelfArticle): boolean {
  return a.read > b.read || (a.read === b.read && a.saved > b.saved);
}

/** Forgets that the oldest ones were read, and what is neither saved nor read. */
function bound(articles: ShelfArticle[]): ShelfArticle[] {
  const tooOld = new Set(listRead(articles).slice(MAX_READ));
  return articles
    .map((article) => (tooOld.has(article) ? { ...article, read: 0, place: null } : article))
    .filter(({ saved, read }) => saved > 0 || read > 0);
}
