import stringWidth from 'string-width';
import type { Place } from '../../problems/problem';

/** Columns of a terminal that a line may take, and those of them in front of the place. */
const MOST = 100;
const BEFORE = 40;
const TAB = 4;
/** What would steer the terminal, or turn the line around. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The part of a line that a place is in, and the carets for the line below it. Columns are UTF-16
 * units; Chinese characters are two wide, as terminals show them.
 */
export function frameOf(
  line: string,
  { line: first, column, endLine, endColumn }: Place,
): { text: string; carets: string } {
  const start = Math.min(column - 1, line.length);
  const end = Math.max(start, endLine > first ? line.length : Math.min(endColumn - 1, line.length));
  const from = startOf(line, start);
  const before = expand(`${from > 0 ? '…' : ''}${line.slice(from, start)}`, 0);
  const gap = stringWidth(before);
  const marked = fit(expand(line.slice(start, end), gap), MOST - gap);
  const width = Math.max(1, stringWidth(marked));
  const after = fit(expand(line.slice(start), gap), MOST - gap);
  return { text: before + after, carets: ' '.repeat(gap) + '^'.repeat(width) };
}

/** Where to begin so that what stands in front of the place fits. */
function startOf(line: string, start: number): number {
  let from = start;
  for (let width = 0; from > 0 && width < BEFORE; from -= 1) {
    width += stringWidth(line[from - 1] ?? '');
  }
  const isWhole = stringWidth(line.slice(0, start)) <= BEFORE;
  if (isWhole) return 0;
  return isLowHalf(line, from) ? from + 1 : from;
}

/** The beginning of a text, as wide as it may be. */
function fit(text: string, most: number): string {
  if (text.length * 2 <= most || stringWidth(text) <= most) return text;
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += stringWidth(character);
    if (width >= most) return `${kept}…`;
    kept += character;
  }
  return kept;
}

function expand(text: string, at: number): string {
  const [first = '', ...others] = text.split('\t').map(withoutControls);
  return others.reduce((whole, part) => {
    const width = at + stringWidth(whole);
    return whole + ' '.repeat(TAB - (width % TAB)) + part;
  }, first);
}

/** A text that cannot steer a terminal; as long as before. */
export function withoutControls(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

function isLowHalf(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}
