import { fold } from '../../folding/fold';

/** A part of a text that is folded by itself, with all that melts into it. */
export interface Cluster {
  written: string;
  folded: string;
}

/** Parts of a text, as small as may be: what they are folded to, together, is the folded text. */
export function listClusters(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfCluster(text, start + 1);
    clusters.push(clusterOf(text.slice(start, end)));
    start = end;
  }
  return clusters;
}

const MOST_KEPT = 20_000;
const LONGEST_KEPT = 4;
const kept = new Map<string, Cluster>();

/** Of a few thousand characters most texts consist. */
function clusterOf(written: string): Cluster {
  const found = kept.get(written);
  if (found) return found;
  const cluster = { written, folded: fold(written) };
  if (written.length > LONGEST_KEPT) return cluster;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, cluster);
  return cluster;
}

/** The first place at or behind `index` where a cluster ends or the text begins. */
export function endOfCluster(text: string, index: number): number {
  let end = Math.min(index, text.length);
  while (end > 0 && end < text.length && isInside(text, end)) end++;
  return end;
}

function isInside(text: string, index: number): boolean {
  const code = text.codePointAt(index) ?? 0;
  if (code >= 0xdc00 && code <= 0xdfff) return isHigh(text.charCodeAt(index - 1));
  return melts(code);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

const FIRST_MELTING = 0x80;
const known = new Map<number, boolean>();

/** Whether a character becomes one with that before it: marks, vowels of Hangul, the unseen. */
function melts(code: number): boolean {
  if (code < FIRST_MELTING) return false;
  const found = known.get(code);
  if (found !== undefined) return found;
  const character = String.fromCodePoint(code);
  const isMelting =
    fold(character) === '' || /^[\p{M}\u1160-\u11ff]/u.test(character.normalize('NFKC'));
  known.set(code, isMelting);
  return isMelting;
}
