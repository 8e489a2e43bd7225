import { fold } from '../../folding/fold';
import { type Cluster, endOfCluster, listClusters } from './clusters';
import { type Sought, seek } from './pattern';
import type { Run } from './tokens';

/** A stretch of text, and whether it is what was searched for. */
export interface Mark {
  text: string;
  hit: boolean;
}

/**
 * The `length` characters of `text` around the first match of what is wanted, split where one
 * stands. Text is compared folded, and shown as written.
 */
export function findMarks(text: string, wanted: Run[][], length: number): Mark[] {
  const sought = seek(wanted);
  return marksFrom(text, Math.max(findFirst(text, sought), 0), sought, length);
}

const STEP = 256;

/**
 * Where the first match stands; -1 when there is none. Whole stretches are folded, many times as
 * fast as single characters.
 */
export function findFirst(text: string, { pattern, longest }: Sought): number {
  const stretches: { start: number; end: number; before: number }[] = [];
  let folded = '';
  for (let start = 0; start < text.length; ) {
    const end = endOfCluster(text, start + STEP);
    stretches.push({ start, end, before: folded.length });
    pattern.lastIndex = Math.max(folded.length - longest, 0);
    folded += fold(text.slice(start, end));
    const found = pattern.exec(folded)?.index;
    const stretch = stretches.findLast(({ before }) => found !== undefined && before <= found);
    if (found !== undefined && stretch) {
      const clusters = listClusters(text.slice(stretch.start, stretch.end));
      return stretch.start + lengthBefore(clusters, found - stretch.before);
    }
    start = end;
  }
  return -1;
}

/** How much of these clusters, as they are written, stands before a place of their folded text. */
function lengthBefore(clusters: Cluster[], place: number): number {
  let [written, folded] = [0, 0];
  for (const cluster of clusters) {
    folded += cluster.folded.length;
    if (folded > place) break;
    written += cluster.written.length;
  }
  return written;
}

/** The marks around the first match, which stands at `first`. */
export function marksFrom(text: string, first: number, sought: Sought, length: number): Mark[] {
  const from = endOfCluster(text, Math.max(first - 2 * length, 0));
  const to = endOfCluster(text, first + 2 * length + sought.longest);
  const before = listClusters(text.slice(from, first));
  const clusters = [...before, ...listClusters(text.slice(first, to))];
  const hits = listHits(clusters, before.length, sought.pattern);
  const ideal = Math.min(before.length - Math.floor(length / 5), clusters.length - length);
  const start = Math.max(0, ideal);
  const end = Math.min(clusters.length, start + length);

  const marks: Mark[] = [];
  if (from > 0 || start > 0) push('…', false);
  for (const [index, { written }] of clusters.entries()) {
    if (index >= start && (index < end || hits.has(index))) push(written, hits.has(index));
  }
  if (to < text.length || end < clusters.length) push('…', false);
  return marks;

  function push(written: string, hit: boolean): void {
    const last = marks.at(-1);
    if (last && last.hit === hit) last.text += written;
    else marks.push({ text: written, hit });
  }
}

/** Which clusters, from one on, belong to a match; in their order. */
function listHits(clusters: Cluster[], from: number, pattern: RegExp): Set<number> {
  const hits = new Set<number>();
  let folded = '';
  const starts = clusters.map((cluster) => {
    const start = folded.length;
    folded += cluster.folded;
    return start;
  });
  pattern.lastIndex = starts[from] ?? folded.length;
  let cluster = from;
  for (const { 0: found, index } of folded.matchAll(pattern)) {
    while ((starts[cluster + 1] ?? folded.length) <= index) cluster++;
    while ((starts[cluster] ?? folded.length) < index + found.length) hits.add(cluster++);
  }
  return hits;
}
