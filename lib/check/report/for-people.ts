import { describeProblem } from '../../problems/describe-problem';
import type { Place, Problem } from '../../problems/problem';
import { countProblems } from './count';
import { frameOf, withoutControls } from './frame';
import { createPaint, type Paint } from './paint';
import { pageOf, type ReportContext } from './report';
import { REPORT_WORDS } from './words';

/**
 * By file, each problem with its place, as editors jump to it, its line and carets below what is
 * wrong; in the end the sum.
 */
export function* reportForPeople(problems: Problem[], context: ReportContext): Iterable<string> {
  const paint = createPaint(context.isColoured);
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.path !== file)
      yield `${paint('underline', withoutControls(context.nameOf(problem.path)))}\n`;
    file = problem.path;
    yield describe(problem, context, paint);
  }
  yield sumUp(problems, context, paint);
}

function describe(problem: Problem, context: ReportContext, paint: Paint): string {
  const { path, rule, severity, found, line } = problem;
  const words = REPORT_WORDS[context.language];
  const { message, expected } = describeProblem(problem, context.language);
  const place = `${withoutControls(context.nameOf(path))}:${spellPlace(problem)}`;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const head = `${place}: ${paint(colour, words.severity[severity])}: ${paint('bold', withoutControls(message))} [${rule}]`;
  const is = `${words.found}${found || words.nothing}`;
  const should = `${words.expected}${withoutControls(expected)}`;
  const said = `${is}${words.semicolon}${should}${words.semicolon}${pageOf(rule)}`;
  const source = context.linesOf(path)[line - 1];
  const frame = source === undefined ? '' : frameBelow(source, problem, paint);
  return `  ${head}\n      ${said}\n${frame}\n`;
}

/** `3:6-7`, or `3:6-5:2` where it goes on for lines. */
function spellPlace({ line, column, endLine, endColumn }: Place): string {
  const end = endLine === line ? endColumn : `${endLine}:${endColumn}`;
  return `${line}:${column}-${end}`;
}

function frameBelow(source: string, problem: Place, paint: Paint): string {
  const { text, carets } = frameOf(source, problem);
  const number = String(problem.line).padStart(8);
  const bar = paint('dim', `${number} | `);
  const below = paint('dim', `${' '.repeat(number.length)} | `);
  return `${bar}${text}\n${below}${paint('red', carets)}\n`;
}

function sumUp(problems: Problem[], context: ReportContext, paint: Paint): string {
  const words = REPORT_WORDS[context.language];
  const sum = problems.length > 0 ? words.sum(countProblems(problems)) : words.none;
  const lines = [`${words.articles(context.articles)}${words.semicolon}${paint('bold', sum)}`];
  if (context.known > 0) lines.push(words.known(context.known));
  if (context.gone > 0) lines.push(words.gone(context.gone));
  return `${lines.join('\n')}\n`;
}
