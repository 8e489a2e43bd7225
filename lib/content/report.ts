import type { Place } from '../problems/problem';

export interface Position {
  line: number;
  column: number;
}

/** Line and column, from 1, of an offset in a text with `\n` line endings. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: countLines(before), column: before.length - lineStart + 1 };
}

/** The place of a part of a text with `\n` line endings. */
export function placeAt(text: string, offset: number, length: number): Place {
  const { line, column } = positionAt(text, offset);
  const end = positionAt(text, offset + length);
  return { line, column, endLine: end.line, endColumn: end.column };
}

/** How many lines a text has; a text without line endings has one. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

const EXCERPT_LENGTH = 80;
/** Neither half a character nor what could steer the terminal a report is printed in. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;

/** The first line of a text, short enough for a report. */
export function excerpt(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  const start = line.slice(0, EXCERPT_LENGTH).replace(UNPRINTABLE, '');
  return line.length > EXCERPT_LENGTH ? `${start}…` : start;
}

/** The line of `text` at an offset, short enough for a report. */
export function excerptAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return excerpt(text.slice(start, end === -1 ? undefined : end));
}
