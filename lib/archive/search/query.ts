import { fold } from '../../folding/fold';
import type { Match, Phrase } from '../store/full-text';
import { isSingle, type Run, splitRuns, tokensBehind } from './tokens';

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
const QUOTES = '"“”„‟«»「」『』《》〈〉‹›﹁﹂﹃﹄｢｣〝〞〟❝❞＂';
const APOSTROPHES = "'‘’‚‛";
const LETTER = '[\\p{L}\\p{N}]';
/** Single marks quote where they stand outside of words: they are apostrophes inside. */
const QUOTED = `(?<!${LETTER})[${APOSTROPHES}]((?:[^${APOSTROPHES}${QUOTES}]|(?<=${LETTER})[${APOSTROPHES}](?=${LETTER}))+)[${APOSTROPHES}](?!${LETTER})`;
const MINUS = '[-‐‑−－﹣]';
const WORDS = new RegExp(
  `(${MINUS})?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]|${QUOTED}|([^\\s${QUOTES}]+))`,
  'gu',
);

/**
 * Reads a query: words, `"phrases"` in the quotation marks of any language, and `-word` for what
 * is to be left out. Any text is a query; marks that mean nothing are passed over.
 */
export function parseQuery(text: string): Query {
  const query: Query = { wanted: [], unwanted: [], words: [] };
  const words = Array.from(text.slice(0, MAX_QUERY_LENGTH).matchAll(WORDS)).slice(0, MAX_WORDS);
  for (const [written, minus, quoted, quotedOnce, word = ''] of words) {
    const phrase = quoted ?? quotedOnce;
    const folded = fold(phrase ?? word);
    const runs = splitRuns(folded);
    if (runs.length === 0) continue;
    if (minus) query.unwanted.push(runs);
    else if (phrase === undefined) query.wanted.push(...joinRuns(folded, runs));
    else query.wanted.push(runs);
    query.words.push(written);
  }
  return query;
}

/** What a word of another script may have in it: UTF-8, AT&T, 3.14, don't, TCP/IP. */
const INSIDE_WORD = /^[-./'’&_:@=~‐‑–·་]$/;
/** What stands between the names of a person. */
const BETWEEN_NAMES = /^[·・‧•]$/;

/**
 * The runs of a word in groups that have to follow each other. Chinese and Latin are looked for
 * wherever they stand, for nobody types a space between them; one letter or character of either is
 * a part of what it stands beside: A股, B站, 2026年.
 */
function joinRuns(folded: string, runs: Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && areJoined(folded, group, run)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function areJoined(folded: string, group: Run[], run: Run): boolean {
  const [before, sign] = group.toReversed();
  if (!before) return false;
  const between = folded.slice(before.at + before.text.length, run.at);
  if (before.kind === 'sign' || run.kind === 'sign') return between === '';
  // The D of R&D does not stand alone.
  if (between === '') return isSingle(run) || (isSingle(before) && sign?.kind !== 'sign');
  if (before.kind === 'word' && run.kind === 'word') {
    return INSIDE_WORD.test(between) || (between === ',' && /\d$/.test(before.text));
  }
  return BETWEEN_NAMES.test(between);
}

const INSIDE_WORDS = new RegExp(`(?<=${LETTER})[-./'’_:@=~‐‑–·](?=${LETTER})`, 'gu');

/** A query's text with words such as UTF-8 taken apart. */
export function withoutHyphens(text: string): string {
  return text.replace(INSIDE_WORDS, ' ');
}

/** A query's text with its phrases taken apart into words. */
export function withoutQuotes(text: string): string {
  const single = new RegExp(`(?<!${LETTER})[${APOSTROPHES}]|[${APOSTROPHES}](?!${LETTER})`, 'gu');
  return text.replace(new RegExp(`[${QUOTES}]`, 'g'), '').replace(single, '');
}

/**
 * What a query looks for in the index; null when nothing is asked for. Words of other scripts stand
 * for everything that begins like them, or for themselves alone.
 */
export function matchOf(
  { wanted, unwanted }: Pick<Query, 'wanted' | 'unwanted'>,
  words: 'beginnings' | 'whole' = 'beginnings',
): Match | null {
  if (wanted.length === 0) return null;
  let beginnings = words === 'beginnings' ? MAX_BEGINNINGS : 0;
  const [positive, negative] = [wanted.map(phraseOf), unwanted.map(phraseOf)];
  return { wanted: positive, of: 'all', unwanted: negative, in: 'text', lists: [] };

  /**
   * Runs that follow each other, as a phrase of tokens. The last one may go on in the text: its
   * last pair ends the phrase, and another script's word stands for everything that begins like
   * it. So does a character that follows others behind punctuation; otherwise it is a token.
   */
  function phraseOf(runs: Run[]): Phrase {
    const tokens = runs.flatMap((run, place) => {
      const all = tokensBehind(runs[place - 1], run);
      return place < runs.length - 1 || isWhole(run) ? all : all.slice(0, -1);
    });
    const [last, before] = runs.toReversed();
    const isOpen = last && (last.kind === 'pairs' ? isAlone(last, before) : beginnings-- > 0);
    return { tokens, isOpen: isOpen ?? false };
  }
}

/** Whether a run's last token is all of it. */
function isWhole(run: Run): boolean {
  return run.kind !== 'pairs' || isSingle(run);
}

function isAlone(run: Run, before: Run | undefined): boolean {
  return before?.kind === 'pairs' && isSingle(run);
}

/** Any of what is wanted; null when nothing is. */
export function anyOf({ wanted }: Query): Match | null {
  const match = matchOf({ wanted, unwanted: [] }, 'whole');
  return match && { ...match, of: 'any' };
}
