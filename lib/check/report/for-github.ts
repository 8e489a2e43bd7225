import { describeProblem } from '../../problems/describe-problem';
import type { Problem } from '../../problems/problem';
import type { ReportContext } from './report';
import { REPORT_WORDS } from './words';

/**
 * Annotations of GitHub's workflows, whose columns begin with 1 and have the last one as their end,
 * and count only within one line:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function* reportForGithub(
  problems: Problem[],
  { language, nameOf }: ReportContext,
): Iterable<string> {
  const words = REPORT_WORDS[language];
  for (const problem of problems) {
    const { path, line, column, endLine, endColumn, rule, severity, found } = problem;
    const { message, expected } = describeProblem(problem, language);
    const columns =
      endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
    const properties = { file: nameOf(path), line, endLine, ...columns, title: rule };
    const is = `${words.found}${found || words.nothing}`;
    const text = `${message}\n${is}${words.semicolon}${words.expected}${expected}`;
    const written = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    yield `::${severity} ${written.join(',')}::${escapeData(text)}\n`;
  }
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
