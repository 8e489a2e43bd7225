import type { Finding } from '../problems/problem';
import { type Slip, type SourceLine, slipIn } from './yaml-slips';
import type { SyntaxProblem } from './yaml-syntax';

/** The most likely mistake behind an error of YAML, which is often noticed only below it; in the source. */
export function yamlCause(source: string, problem: SyntaxProblem): Slip {
  const { code, message } = problem;
  // What is told of the whole stands where it begins.
  const offset = Math.max(problem.offset, source.search(/[^\n]|$/));
  if (code === 'TOO_DEEP' || code === 'SECOND_DOCUMENT') {
    return { ...lineAt(source, offset, 'yaml-syntax'), data: { variant: code } };
  }
  const line = readLine(source, offset);
  if (code === 'TAB_AS_INDENT')
    return indentOf(readLine(source, tabBefore(source, offset)), 'yaml-tab');
  const slip = findSlip(source, line, problem);
  if (slip) return slip;
  const crooked = findCrooked(source, line, problem);
  if (crooked) return indentOf(crooked, 'yaml-indent');
  if (NO_FIELD.test(code) || !/[:：]/.test(line.text)) {
    return lineAt(source, line.offset, 'yaml-no-field');
  }
  return { ...lineAt(source, offset, 'yaml-syntax'), data: { reason: message } };
}

const NO_FIELD = /^(?:NO_ENTRY|MULTILINE_IMPLICIT_KEY|IMPOSSIBLE|MISSING_CHAR)$/;

/** That of the line with the error, else of the nearest one above it in the same field. */
function findSlip(source: string, line: SourceLine, problem: SyntaxProblem): Slip | null {
  for (let at: SourceLine | null = line; at; at = lineAbove(source, at)) {
    const slip = slipIn(at.text, problem);
    if (slip) return { ...slip, offset: at.offset + slip.offset };
    if (/^[^\s#\]}-]/.test(at.text)) return null;
  }
  return null;
}

/** The line whose indentation is not that of the lines that belong with it. */
function findCrooked(
  source: string,
  line: SourceLine,
  { code, message }: SyntaxProblem,
): SourceLine | null {
  if (code === 'BAD_INDENT') return line;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    if (message.includes('sequence') && /^\s/.test(line.text)) return line;
    const below = readLine(source, line.offset + line.text.length + 1);
    return /^\s/.test(below.text) ? below : null;
  }
  const first = readLine(source, Math.max(0, source.search(/[^\n]/)));
  return /^ +[\w-]+:(?: |$)/.test(first.text) && line.offset > first.offset ? first : null;
}

function indentOf({ text, offset }: SourceLine, rule: Finding['rule']): Slip {
  const [indent = ''] = /^[ \t]*/.exec(text) ?? [];
  return { rule, offset, length: Math.max(indent.length, 1) };
}

function lineAt(source: string, offset: number, rule: Finding['rule']): Slip {
  const { text, offset: start } = readLine(source, offset);
  const from = Math.max(start + text.search(/\S|$/), offset);
  return { rule, offset: from, length: Math.max(start + text.trimEnd().length - from, 1) };
}

/** The line of an offset; one that stands at the end of all belongs to the last with something in it. */
function readLine(source: string, offset: number): SourceLine {
  const within = Math.min(offset, Math.max(source.trimEnd().length, 0));
  const start = within === 0 ? 0 : source.lastIndexOf('\n', within - 1) + 1;
  const end = source.indexOf('\n', start);
  return { text: source.slice(start, end === -1 ? undefined : end), offset: start };
}

function lineAbove(source: string, { offset }: SourceLine): SourceLine | null {
  const above = offset === 0 ? null : readLine(source, offset - 1);
  return above && above.offset < offset ? above : null;
}

function tabBefore(source: string, offset: number): number {
  const tab = source.indexOf('\t', offset);
  return tab === -1 ? offset : tab;
}
