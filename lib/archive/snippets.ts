import { fold } from './fold';
import { isLetter, type Run } from './tokens';

/** A stretch of text, and whether it is what was searched for. */
export interface Mark {
  text: string;
  hit: boolean;
}

/**
 * The `length` characters of `text` around the first match of a run, split where one stands. Runs
 * are folded; text is compared folded, character by character, and shown as written.
 */
export function findMarks(text: string, runs: Run[], length: number): Mark[] {
  const characters = Array.from(text);
  const folded = characters.map(fold);
  const matched = (index: number) => Math.max(...runs.map((run) => matchAt(folded, index, run)), 0);
  const first = Math.max(
    characters.findIndex((_, index) => matched(index) > 0),
    0,
  );
  const start = Math.max(0, Math.min(first - Math.floor(length / 5), characters.length - length));
  const end = Math.min(characters.length, start + length);

  const marks: Mark[] = [];
  if (start > 0) push('…', false);
  for (let index = start; index < end; ) {
    const size = matched(index);
    push(characters.slice(index, index + Math.max(size, 1)).join(''), size > 0);
    index += Math.max(size, 1);
  }
  if (end < characters.length) push('…', false);
  return marks;

  function push(text: string, hit: boolean): void {
    const last = marks.at(-1);
    if (last && last.hit === hit) last.text += text;
    else marks.push({ text, hit });
  }
}

/** How many characters of the text, from `index` on, spell the run; 0 when they do not. */
function matchAt(folded: string[], index: number, { text, cjk }: Run): number {
  if (!cjk && isLetter(folded[index - 1] ?? '')) return 0;
  let rest = text;
  for (let place = index; place < folded.length; place++) {
    const character = folded[place] ?? '';
    if (character === '' || !rest.startsWith(character)) return 0;
    rest = rest.slice(character.length);
    if (rest === '') return place - index + 1;
  }
  return 0;
}
