import { engineOf } from '../store/engine';
import type { Match, Range } from '../store/full-text';
import { numberBeyond } from '../store/number-beyond';
import type { Store } from '../store/store';

/**
 * Of more matches than this, the newest are ranked and counted: a word that stands in every
 * second article costs no more than one that stands in a thousand.
 */
export const MOST_MATCHES = 1000;

/** Articles looked at in the first step; every later step may be so many times larger. */
const FIRST_STEP = 20_000;
const GROWTH = 4;

export interface Matches {
  /** Numbers in the full-text index, the newest first; `MOST_MATCHES` at the most. */
  docids: number[];
  /** Whether there are, or may be, more than that. */
  more: boolean;
  /** The smallest number that was looked at before time was up; null when all were. */
  since: number | null;
}

/**
 * The newest matches among numbers `first` to `last`. A statement cannot
 * be stopped, so the range is gone through in steps, the newest first, until there are enough, or
 * `deadline` (as `performance.now` counts) leaves no time; the first step is always taken.
 */
export async function findMatches(
  store: Store,
  match: Match,
  { first, last }: Range,
  deadline: number,
): Promise<Matches> {
  const docids: number[] = [];
  let [size, top] = [FIRST_STEP, last];
  while (top >= first) {
    const start = performance.now();
    const bottom = (await numberBeyond(store, top, first, size)) ?? first;
    const range = { first: bottom, last: top };
    const limit = MOST_MATCHES + 1 - docids.length;
    docids.push(...(await engineOf(store).fullText.find(store, match, range, limit)));
    if (docids.length > MOST_MATCHES) break;
    top = bottom - 1;
    const costMs = performance.now() - start;
    const leftMs = deadline - performance.now();
    if (top < first) break;
    // What the next step may cost, by what this one did; a tiny step is not worth its beginning.
    size = Math.floor(size * Math.min(GROWTH, leftMs / costMs));
    if (size < FIRST_STEP / GROWTH) {
      return { docids, more: true, since: bottom };
    }
  }
  const more = docids.length > MOST_MATCHES;
  return { docids: docids.slice(0, MOST_MATCHES), more, since: null };
}

/** Counts matches up to `MOST_MATCHES` and one, from the first or last number of a range on. */
export async function countMatches(
  store: Store,
  match: Match,
  range: Range,
  from: 'first' | 'last',
): Promise<number> {
  return engineOf(store).fullText.count(store, match, range, { from, most: MOST_MATCHES + 1 });
}
