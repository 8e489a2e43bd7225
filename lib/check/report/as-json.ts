import { describeProblem } from '../../problems/describe-problem';
import type { Problem } from '../../problems/problem';
import { countProblems } from './count';
import { pageOf, type ReportContext } from './report';

/** One object, as `docs/checking.md` has it: a line for each problem, and what they come to. */
export function* reportAsJson(
  problems: Problem[],
  { language, nameOf, articles, known, gone }: ReportContext,
): Iterable<string> {
  yield '{\n  "version": 1,\n  "problems": [';
  let separator = '\n    ';
  for (const problem of problems) {
    const { path, line, column, endLine, endColumn, rule, severity, found } = problem;
    const { message, expected } = describeProblem(problem, language);
    const place = { path, file: nameOf(path), line, column, endLine, endColumn };
    const said = { rule, severity, message, found, expected, page: pageOf(rule) };
    yield `${separator}${JSON.stringify({ ...place, ...said })}`;
    separator = ',\n    ';
  }
  const { errors, warnings, files } = countProblems(problems);
  const counts = { articles, files, errors, warnings, known, gone };
  yield `${problems.length > 0 ? '\n  ' : ''}],\n  "counts": ${JSON.stringify(counts)}\n}\n`;
}
