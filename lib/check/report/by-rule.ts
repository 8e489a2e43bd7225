import stringWidth from 'string-width';
import type { Problem } from '../../problems/problem';
import type { Severity } from '../../problems/rules';
import type { ReportContext } from './report';
import { REPORT_WORDS } from './words';

interface Row {
  count: number;
  files: Set<string>;
  severity: Severity;
  rule: string;
}

/** A table of the rules, the most frequent first, with the number of files that each is about. */
export function* reportByRule(problems: Problem[], { language }: ReportContext): Iterable<string> {
  const words = REPORT_WORDS[language];
  const { columns } = words;
  const head = [columns.count, columns.files, columns.severity, columns.rule];
  const rows = [...countByRule(problems)].map(({ count, files, severity, rule }) => [
    String(count),
    String(files.size),
    words.severity[severity],
    rule,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => stringWidth(row[column] ?? ''))),
  );
  for (const row of [head, ...rows]) yield `${align(row, widths)}\n`;
}

function countByRule(problems: Problem[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { rule, severity, path } of problems) {
    const key = `${rule} ${severity}`;
    const row = rows.get(key) ?? { count: 0, files: new Set(), severity, rule };
    row.count += 1;
    row.files.add(path);
    rows.set(key, row);
  }
  const inOrder = (a: Row, b: Row) => b.count - a.count || (a.rule < b.rule ? -1 : 1);
  return [...rows.values()].toSorted(inOrder);
}

/** Numbers stand to the right, words to the left. */
function align(cells: string[], widths: number[]): string {
  const aligned = cells.map((cell, column) => {
    const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell)));
    return column < 2 ? space + cell : cell + space;
  });
  return aligned.join('  ').trimEnd();
}
