import type { Problem } from '../../problems/problem';
import { severityOf } from '../../problems/rules';
import type { Tables } from './tables';

type Row = Tables['problems'];

export function problemRow({ endLine, endColumn, severity: _, data, ...problem }: Problem): Row {
  return { ...problem, end_line: endLine, end_column: endColumn, data: JSON.stringify(data) };
}

export function problemOf({ end_line, end_column, data, ...row }: Row): Problem {
  const severity = severityOf(row.rule);
  return { ...row, endLine: end_line, endColumn: end_column, severity, data: JSON.parse(data) };
}
