import { byPlace, type Problem } from '../../problems/problem';

/** How often a problem is known, by its path, rule and what was found: lines may move. */
export type Baseline = Map<string, number>;

type Named = Pick<Problem, 'path' | 'rule' | 'found'>;

export function keyOf({ path, rule, found }: Named): string {
  return JSON.stringify([path, rule, found]);
}

export function createBaseline(problems: Named[]): Baseline {
  const counts: Baseline = new Map();
  for (const problem of problems) {
    const key = keyOf(problem);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export interface Compared {
  /** What the baseline does not know; of several alike, those furthest down. */
  fresh: Problem[];
  /** How many are known. */
  known: number;
  /** How many of the baseline are not there any more. */
  gone: number;
}

/** Sets apart what a baseline knows; of it only what `isAsked` can be gone, by its path. */
export function compareWithBaseline(
  problems: Problem[],
  baseline: Baseline,
  isAsked: (path: string) => boolean,
): Compared {
  const left = new Map(baseline);
  const fresh = problems.toSorted(byPlace).filter((problem) => {
    const key = keyOf(problem);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  let gone = 0;
  for (const [key, count] of left) if (count > 0 && isAsked(pathOf(key))) gone += count;
  return { fresh, known: problems.length - fresh.length, gone };
}

/** The baseline after a check of what `isAsked`: the rest stays as it was. */
export function renewBaseline(
  before: Baseline,
  problems: Problem[],
  isAsked: (path: string) => boolean,
): Baseline {
  const kept = [...before].filter(([key]) => !isAsked(pathOf(key)));
  return new Map([...kept, ...createBaseline(problems)]);
}

function pathOf(key: string): string {
  const [path = '']: string[] = JSON.parse(key);
  return path;
}
