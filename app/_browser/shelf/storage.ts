import { formatShelf, parseShelf, ShelfProblem } from './check';
import { listRead, MAX_SAVED, type ShelfArticle } from './shelf';

export const SHELF_KEY = 'broadsheet-shelf';

/** How a change of the shelf ended. */
export type Outcome = 'kept' | 'full' | 'denied';

/** What is on the shelf; nothing where the browser keeps nothing. */
export function readShelf(): ShelfArticle[] {
  try {
    return parseShelf(localStorage.getItem(SHELF_KEY) || '{"shelf":1,"articles":[]}');
  } catch {
    return [];
  }
}

/** Changes the shelf as it is now, in whatever tab it was changed last. */
export function changeShelf(change: (articles: ShelfArticle[]) => ShelfArticle[]): Outcome {
  if (isForeign()) return 'denied';
  const articles = change(readShelf());
  if (articles.filter(({ saved }) => saved > 0).length > MAX_SAVED) return 'full';
  const read = listRead(articles).filter(({ saved }) => saved === 0);
  const older = new Set(read.slice(Math.ceil(read.length / 2)));
  const fewer = articles.filter((article) => !older.has(article));
  return write(articles) || write(fewer) ? 'kept' : 'denied';
}

/** A newer program's shelf is not ours to overwrite; a broken one helps nobody. */
function isForeign(): boolean {
  try {
    parseShelf(localStorage.getItem(SHELF_KEY) || '{"shelf":1,"articles":[]}');
    return false;
  } catch (error) {
    return !(error instanceof ShelfProblem) || error.problem.expected === 'version';
  }
}

function write(articles: ShelfArticle[]): boolean {
  try {
    localStorage.setItem(SHELF_KEY, formatShelf(articles));
    return true;
  } catch {
    return false;
  }
}
