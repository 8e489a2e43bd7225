import type { Problem } from '../../problems/problem';

/** How many problems there are, of which severity, and in how many files. */
export function countProblems(problems: Problem[]): {
  problems: number;
  files: number;
  errors: number;
  warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    problems: problems.length,
    files: new Set(problems.map(({ path }) => path)).size,
    errors,
    warnings: problems.length - errors,
  };
}
