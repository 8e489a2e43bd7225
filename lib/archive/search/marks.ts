import { fold } from './fold';
import { type Sought, seek } from './pattern';
import type { Run } from './tokens';
import { endOfUnit, listUnits, type Unit } from './units';

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

const STEP = 512;

/**
 * Where the first match stands; -1 when there is none. Whole stretches are folded, many times as
 * fast as single characters.
 */
export function findFirst(text: string, { pattern, longest }: Sought): number {
  const stretches: { start: number; end: number; before: number }[] = [];
  let folded = '';
  for (let start = 0; start < text.length; ) {
    const end = endOfUnit(text, start + STEP);
    stretches.push({ start, end, before: folded.length });
    pattern.lastIndex = Math.max(folded.length - longest, 0);
    folded += fold(text.slice(start, end));
    const found = pattern.exec(folded)?.index;
    const stretch = stretches.findLast(({ before }) => found !== undefined && before <= found);
    if (found !== undefined && stretch) {
      const units = listUnits(text.slice(stretch.start, stretch.end));
      return stretch.start + lengthBefore(units, found - stretch.before);
    }
    start = end;
  }
  return -1;
}

/** How much of these units, as they are written, stands before a place of their folded text. */
function lengthBefore(units: Unit[], place: number): number {
  let [written, folded] = [0, 0];
  for (const unit of units) {
    folded += unit.folded.length;
    if (folded > place) break;
    written += unit.written.length;
  }
  return written;
}

/** The marks around the first match, which stands at `first`. */
export function marksFrom(text: string, first: number, sought: Sought, length: number): Mark[] {
  const from = endOfUnit(text, Math.max(first - 2 * length, 0));
  const to = endOfUnit(text, first + 2 * (length + sought.longest));
  const before = listUnits(text.slice(from, first));
  const units = [...before, ...listUnits(text.slice(first, to))];
  const hits = listHits(units, before.length, sought.pattern);
  const ideal = Math.min(before.length - Math.floor(length / 5), units.length - length);
  const start = Math.max(0, ideal);
  const end = Math.min(units.length, start + length);

  const marks: Mark[] = [];
  if (from > 0 || start > 0) push('…', false);
  for (const [index, { written }] of units.entries()) {
    if (index >= start && (index < end || hits.has(index))) push(written, hits.has(index));
  }
  if (to < text.length || end < units.length) push('…', false);
  return marks;

  function push(written: string, hit: boolean): void {
    const last = marks.at(-1);
    if (last && last.hit === hit) last.text += written;
    else marks.push({ text: written, hit });
  }
}

/** Which units, from one on, belong to a match; in their order. */
function listHits(units: Unit[], from: number, pattern: RegExp): Set<number> {
  const owners = units.flatMap(({ folded }, unit) => Array<number>(folded.length).fill(unit));
  const hits = new Set<number>();
  pattern.lastIndex = owners.findIndex((unit) => unit >= from);
  const folded = units.map((unit) => unit.folded).join('');
  for (const { 0: found, index } of folded.matchAll(pattern)) {
    const last = owners[index + found.length - 1] ?? 0;
    for (let unit = owners[index] ?? 0; unit <= last; unit++) hits.add(unit);
  }
  return hits;
}
