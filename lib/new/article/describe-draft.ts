import { describeProblem } from '../../problems/describe-problem';
import type { ProblemLanguage } from '../../problems/language';
import { say } from '../words';
import type { Draft } from './draft-article';

/** What an editor should know of a new article besides its path, a line each. */
export function describeDraft(
  { archetype, omissions, problems }: Draft,
  language: ProblemLanguage,
): string[] {
  const left = omissions.map(({ file, line, column, found }) =>
    say('left-out', language, { file, found, line: String(line), column: String(column) }),
  );
  const wrong = problems.map((problem) => {
    const { message, expected } = describeProblem(problem, language);
    const place = `content/${problem.path}:${problem.line}:${problem.column}`;
    return `${place}: ${problem.severity}: ${message}: ${problem.found} (${expected})`;
  });
  const saying = archetype ? 'wrong-archetype' : 'wrong-article';
  const about = { file: archetype ?? '' };
  const refused = isUsable({ problems }) ? [] : [say(saying, language, about)];
  return [...left, ...wrong, ...refused];
}

/** Whether it was written, or could be. */
export function isUsable({ problems }: Pick<Draft, 'problems'>): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}
