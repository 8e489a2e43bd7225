import { type Problem, withinLines } from '../problems/problem';
import type { TextOf } from './file-text';
import { type IsDisabled, readDisabled } from './severity/disabled';
import type { LevelOf } from './severity/levels';

/** The problems that are told, each with what it weighs where it is: by settings, and by its file. */
export function weighProblems(problems: Problem[], levelOf: LevelOf, textOf: TextOf): Problem[] {
  let file: string | undefined;
  let isDisabled: IsDisabled = () => false;
  const told: Problem[] = [];
  for (const problem of problems) {
    const severity = levelOf(problem.rule, problem.path);
    if (severity === 'off') continue;
    const text = textOf(problem.path);
    if (file !== problem.path) isDisabled = readDisabled(text);
    file = problem.path;
    if (isDisabled(problem.rule, problem.line)) continue;
    const weighed = { ...problem, severity };
    told.push(...(text === '' ? [weighed] : withinLines([weighed], text)));
  }
  return told;
}
