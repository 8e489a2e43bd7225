import type { Problem } from '../../problems/problem';
import { severityOf } from '../../problems/rules';
import type { Tables } from './tables';

type Row = Tables['problems'];

/** The row of a problem that is still to be weighed. */
export function problemRow({ endLine, endColumn, severity: _, data, ...problem }: Problem): Row {
  const place = { end_line: endLine, end_column: endColumn };
  return { ...problem, ...place, data: JSON.stringify(data), level: '' };
}

/** A problem as its rule weighs by itself. */
export function problemOf({ end_line, end_column, data, level: _, ...row }: Row): Problem {
  const severity = severityOf(row.rule);
  return { ...row, endLine: end_line, endColumn: end_column, severity, data: JSON.parse(data) };
}
