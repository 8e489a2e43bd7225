import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { checkArticle } from '../check/article/check-article';
import { weighProblems } from '../check/weigh';
import { parseArticle } from '../content/parse';
import { describeProblem } from '../problems/describe-problem';
import type { ProblemLanguage } from '../problems/language';
import type { Problem } from '../problems/problem';
import type { OpenSite } from './open-site';

/**
 * What `npm run check` says of one article by itself, as the site weighs it, in the words of a language; `path` is below
 * `content/`. Lines and characters count from 0.
 */
export function diagnose(
  text: string,
  path: string,
  { site, levelOf }: Pick<OpenSite, 'site' | 'levelOf'>,
  language: ProblemLanguage,
): Diagnostic[] {
  const { article, problems } = parseArticle({ path, text }, site);
  const lines = text.replace(/\r\n?/g, '\n');
  const checked = checkArticle({ text: lines, article, site, now: Date.now() });
  const told = weighProblems([...problems, ...checked], levelOf, () => lines);
  return told.map((problem) => toDiagnostic(problem, language));
}

function toDiagnostic(problem: Problem, language: ProblemLanguage): Diagnostic {
  const { rule, severity, line, column, endLine, endColumn } = problem;
  const { message, expected } = describeProblem(problem, language);
  return {
    range: {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: rule,
    source: 'broadsheet',
    message: `${message}\n${EXPECTED[language]}${expected}`,
  };
}

const EXPECTED = { en: 'Expected: ', zh: '应为：' };
