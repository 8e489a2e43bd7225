import { type RuleName, type Severity, severityOf } from './rules';

/** A part of a file. Lines and columns count from 1, columns in UTF-16 units; the end is behind it. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Something an editor should look at. */
export interface Problem extends Place {
  /** Below `content/`, with `/`. */
  path: string;
  rule: RuleName;
  severity: Severity;
  /** What stands there, or what it means; one line. */
  found: string;
  /** What the words of the rule name: `key`, and the `variant` of the rule at hand. */
  data: Record<string, string>;
}

/** A problem of the file at hand; without an end it is what was found, or one character. */
export interface Finding extends Pick<Place, 'line' | 'column'> {
  endLine?: number;
  endColumn?: number;
  rule: RuleName;
  found?: string;
  data?: Record<string, string>;
}

/** Takes a problem of the file at hand; whoever passes it on knows the path. */
export type Report = (finding: Finding) => void;

/** The beginning of a file, for what is true of all of it. */
export const TOP = { line: 1, column: 1 };

/** A finding in the file at `path`. */
export function problemIn(path: string, finding: Finding): Problem {
  const { rule, line, column, found = '', data = {} } = finding;
  const { endLine = line, endColumn = column + Math.max(found.length, 1) } = finding;
  return { path, line, column, endLine, endColumn, rule, severity: severityOf(rule), found, data };
}

/** The same problems, each within the lines that the text has. */
export function withinLines(problems: Problem[], text: string): Problem[] {
  if (problems.length === 0) return problems;
  const lines = text.split('\n');
  const lengthOf = (line: number) => lines[line - 1]?.length ?? 0;
  return problems.map((problem) => {
    const line = Math.min(problem.line, lines.length);
    const endLine = Math.min(problem.endLine, lines.length);
    // What is missing behind the last line is told at its end.
    const wanted = line < problem.line ? Number.POSITIVE_INFINITY : problem.column;
    const column = Math.min(wanted, lengthOf(line) + 1);
    const least = endLine === line ? column : 1;
    const endColumn = Math.max(least, Math.min(problem.endColumn, lengthOf(endLine) + 1));
    return { ...problem, line, column, endLine, endColumn };
  });
}

/** By path, then by place. */
export function byPlace(one: Problem, other: Problem): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
