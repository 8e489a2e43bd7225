import type { ShelfWords } from '@/app/[lang]/shelf/shelf-words';
import { formatNumber } from '@/lib/words/format-number';
import { fillPlaces } from '@/lib/words/places';
import { formatShelf, type Problem, parseShelf, ShelfProblem } from './check';
import { mergeShelves, type ShelfArticle } from './shelf';
import { changeShelf } from './storage';

const MAX_BYTES = 5_000_000;
const FILE_NAME = 'broadsheet-shelf.json';

/** Hands the shelf to the reader as a file. */
export function exportShelf(articles: ShelfArticle[]): void {
  const url = URL.createObjectURL(new Blob([formatShelf(articles)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Adds a file's articles to the shelf, all of them or none; tells what came of it. */
export async function importShelf(file: File, words: ShelfWords): Promise<string> {
  try {
    const articles = parseShelf(await textOf(file));
    const outcome = changeShelf((ours) => mergeShelves(ours, articles));
    if (outcome !== 'kept') return words[outcome];
    return fillPlaces(words.imported, {
      count: formatNumber(articles.length, document.documentElement.lang),
    });
  } catch (error) {
    if (error instanceof ShelfProblem) return describe(error.problem, words);
    throw error;
  }
}

async function textOf(file: File): Promise<string> {
  if (file.size <= MAX_BYTES) return file.text();
  const found = `${Math.ceil(file.size / 1_000_000)} MB`;
  throw new ShelfProblem({ at: '', found, expected: 'json' });
}

function describe({ at, found, expected }: Problem, words: ShelfWords): string {
  return fillPlaces(words.bad, {
    at: at || words.wholeFile,
    found: found || '""',
    expected: words.expected[expected],
  });
}
