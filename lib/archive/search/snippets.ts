import { extractText } from '../../markdown/text';
import { fold } from './fold';
import { isLetter, type Run } from './tokens';

/** A stretch of text, and whether it is what was searched for. */
export interface Mark {
  text: string;
  hit: boolean;
}

/** A body longer than this is looked through in pieces, and no more of them than these. */
const PIECE_LENGTH = 20_000;
const MOST_PIECES = 10;

/** The part around the first match of a run in a markdown body; its beginning where none is. */
export function findSnippet(body: string, runs: Run[], length: number): Mark[] {
  let start = 0;
  for (let piece = 0; piece < MOST_PIECES && start < body.length; piece++) {
    const end = endOfPiece(body, start);
    const text = extractText(body.slice(start, end));
    if (findFirst(text, runs) !== -1) {
      const marks = findMarks(text, runs, length);
      if (start > 0 && marks[0]?.text.startsWith('…') === false) {
        marks.unshift({ text: '…', hit: false });
      }
      return marks;
    }
    start = end;
  }
  return findMarks(extractText(body.slice(0, endOfPiece(body, 0))), runs, length);
}

/** Where a paragraph ends near the length of a piece. */
function endOfPiece(body: string, start: number): number {
  if (body.length - start <= PIECE_LENGTH) return body.length;
  const end = body.lastIndexOf('\n\n', start + PIECE_LENGTH);
  return end > start ? end : start + PIECE_LENGTH;
}

/**
 * The `length` characters of `text` around the first match of a run, split where one stands. Runs
 * are folded; text is compared folded, character by character, and shown as written.
 */
export function findMarks(text: string, runs: Run[], length: number): Mark[] {
  const near = Math.max(findFirst(text, runs), 0);
  const from = wholeCharacter(text, Math.max(near - 2 * length, 0));
  const to = wholeCharacter(text, near + STEP + 2 * (longest(runs) + length));
  const characters = Array.from(text.slice(from, to));
  const folded = characters.map(fold);
  const matched = (index: number) => Math.max(...runs.map((run) => matchAt(folded, index, run)), 0);
  const first = Math.max(
    characters.findIndex((_, index) => matched(index) > 0),
    0,
  );
  const start = Math.max(0, Math.min(first - Math.floor(length / 5), characters.length - length));
  const end = Math.min(characters.length, start + length);

  const marks: Mark[] = [];
  if (from > 0 || start > 0) push('…', false);
  for (let index = start; index < end; ) {
    const size = matched(index);
    push(characters.slice(index, index + Math.max(size, 1)).join(''), size > 0);
    index += Math.max(size, 1);
  }
  if (to < text.length || end < characters.length) push('…', false);
  return marks;

  function push(text: string, hit: boolean): void {
    const last = marks.at(-1);
    if (last && last.hit === hit) last.text += text;
    else marks.push({ text, hit });
  }
}

const STEP = 256;

/**
 * About where the first match of a run stands, less than a step before it; -1 when there is none.
 * Whole stretches are folded and compared, many times as fast as single characters.
 */
function findFirst(text: string, runs: Run[]): number {
  const overlap = 2 * longest(runs);
  for (let start = 0; start < text.length; start += STEP) {
    const stretch = fold(text.slice(start, start + STEP + overlap));
    const before = fold(text.slice(Math.max(start - 1, 0), start));
    if (runs.some((run) => stands(stretch, before, run))) return start;
  }
  return -1;
}

/** Whether a run stands in a folded stretch; a word only where a word begins. */
function stands(stretch: string, before: string, { text, cjk }: Run): boolean {
  for (let at = stretch.indexOf(text); at !== -1; at = stretch.indexOf(text, at + 1)) {
    if (cjk || !isLetter(at > 0 ? stretch.charAt(at - 1) : before)) return true;
  }
  return false;
}

/** Whether a run stands in a text, as it is written. */
export function hasRun(text: string, run: Run): boolean {
  return findFirst(text, [run]) !== -1;
}

function longest(runs: Run[]): number {
  return Math.max(...runs.map(({ text }) => text.length), 0);
}

/** The index itself, or the one after it where it would part a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index;
}

/** How many characters of the text, from `index` on, spell the run; 0 when they do not. */
function matchAt(folded: string[], index: number, { text, cjk }: Run): number {
  if (!cjk && isLetter(folded[index - 1] ?? '')) return 0;
  let rest = text;
  for (let place = index; place < folded.length; place++) {
    const character = folded[place] ?? '';
    // A combining mark by itself folds to nothing.
    if (character === '' && place > index) continue;
    if (character === '' || !rest.startsWith(character)) return 0;
    rest = rest.slice(character.length);
    if (rest === '') return endOfMarks(folded, place + 1) - index;
  }
  return 0;
}

/** Behind the combining marks, which fold to nothing, at a place of a folded text. */
function endOfMarks(folded: string[], place: number): number {
  let end = place;
  while (folded[end] === '') end++;
  return end;
}
