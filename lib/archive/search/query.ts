import { fold } from './fold';
import { pairs, type Run, splitRuns } from './tokens';

/** Longest query that is looked at, in characters, and most words of it. */
export const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 16;
/** Words of other scripts that are found by their beginnings: each costs all words that have it. */
const MAX_BEGINNINGS = 4;

/** What a reader asked for. */
export interface Query {
  /** Everything that has to be there: single runs, or the runs of a phrase in their order. */
  wanted: Run[][];
  /** What may not be there. */
  unwanted: Run[][];
  /** The words and phrases, wanted or not, as they were written. */
  words: string[];
}

/** Double quotation marks of every language: some open with what others close with. */
const QUOTES = '"“”„‟«»「」『』〝〞＂';
const WORDS = new RegExp(`(-)?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]|([^\\s${QUOTES}]+))`, 'gu');

/**
 * Reads a query: words, `"phrases"` in the quotation marks of any language, and `-word` for what
 * is to be left out. Any text is a query; marks that mean nothing are passed over.
 */
export function parseQuery(text: string): Query {
  const query: Query = { wanted: [], unwanted: [], words: [] };
  const words = Array.from(text.slice(0, MAX_QUERY_LENGTH).matchAll(WORDS)).slice(0, MAX_WORDS);
  for (const [written, minus, phrase, word] of words) {
    const runs = splitRuns(fold(phrase ?? word ?? ''));
    if (runs.length === 0) continue;
    const parts = phrase === undefined ? runs.map((run) => [run]) : [runs];
    if (minus) query.unwanted.push(runs);
    else query.wanted.push(...parts);
    query.words.push(written);
  }
  return query;
}

/** A query's text with its phrases taken apart into words. */
export function withoutQuotes(text: string): string {
  return text.replace(new RegExp(`[${QUOTES}]`, 'g'), '');
}

/**
 * The query in FTS5's language; null when nothing is asked for. Words of other scripts stand for
 * everything that begins like them, or for themselves alone.
 */
export function matchExpression(
  { wanted, unwanted }: Query,
  words: 'beginnings' | 'whole' = 'beginnings',
): string | null {
  if (wanted.length === 0) return null;
  let beginnings = words === 'beginnings' ? MAX_BEGINNINGS : 0;
  const positive = wanted.map(matchRuns).join(' AND ');
  const negative = unwanted.map((runs) => ` NOT ${matchRuns(runs)}`).join('');
  return `(${positive})${negative}`;

  /**
   * Runs that follow each other, as a phrase of tokens. The last one may go on in the text: its
   * last pair ends the phrase, and another script's word, or a character behind one, stands for
   * everything that begins like it. A character alone is a token of its own.
   */
  function matchRuns(runs: Run[]): string {
    const tokens = runs.flatMap(({ text, cjk }, place) => {
      if (!cjk) return [text];
      const all = pairs(text);
      return place < runs.length - 1 || all.length === 1 ? all : all.slice(0, -1);
    });
    const last = runs.at(-1);
    const open =
      last && (last.cjk ? runs.length > 1 && pairs(last.text).length === 1 : beginnings-- > 0);
    return `"${tokens.join(' ')}"${open ? ' *' : ''}`;
  }
}

/** What FTS5 looks for in everything that a reader can read of an article. */
export function inText(expression: string): string {
  return `{title body characters} : (${expression})`;
}

/** Any of what is wanted, in FTS5's language; null when nothing is. */
export function anyExpression({ wanted }: Query): string | null {
  const single = wanted.map((runs) =>
    matchExpression({ wanted: [runs], unwanted: [], words: [] }, 'whole'),
  );
  return single.length > 0 ? single.join(' OR ') : null;
}
