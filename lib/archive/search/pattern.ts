import { PAIRED, type Run } from './tokens';

const LETTER = `(?:(?!${PAIRED})[\\p{L}\\p{N}]\\p{M}*)`;
const LONGEST_GAP = 20;

/** What is looked for in folded text, and how long what is found can be. */
export interface Sought {
  pattern: RegExp;
  longest: number;
}

/** Finds any of these: runs that follow each other, a word where it begins. */
export function seek(wanted: Run[][]): Sought {
  const groups = wanted.map(spell).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(groups.join('|') || '(?!)', 'gu');
  return { pattern, longest: Math.max(...wanted.map(lengthOf), 0) };
}

function lengthOf(runs: Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length + LONGEST_GAP, 0);
}

function spell(runs: Run[]): string {
  return runs
    .map((run, place) => {
      const before = runs[place - 1];
      return (before ? gapBetween(before, run) : startOf(run)) + textOf(run);
    })
    .join('');
}

function startOf({ kind }: Run): string {
  return kind === 'word' ? `(?<!${LETTER})` : '';
}

/** Two words have something between them. */
function gapBetween(before: Run, run: Run): string {
  const shortest = before.kind === 'word' && run.kind === 'word' ? 1 : 0;
  return `[^\\p{L}\\p{N}\\p{M}]{${shortest},${LONGEST_GAP}}`;
}

function textOf({ text, kind }: Run): string {
  if (kind === 'sign') return Array.from(text, (sign) => `[${sign}]`).join('');
  // A character with another vowel or tone is another one.
  return kind === 'pairs' ? `${text}(?!\\p{M})` : text;
}
