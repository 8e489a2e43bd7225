/** A bound on a cost; where it says so, only from a size, up to one, or below a version of Node.js. */
export type Budget = ({ most: number } | { least: number }) & {
  fromSize?: number;
  toSize?: number;
  belowNode?: number;
};

/** What a cost was measured with: how many articles, and which Node.js (`v20.11.0`). */
export interface Setting {
  size: number;
  node: string;
}

/** The first of the budgets that holds there. */
export function findBudget(
  budgets: Budget | readonly Budget[] = [],
  { size, node }: Setting,
): Budget | undefined {
  const version = Number.parseInt(node.replace('v', ''), 10);
  return [budgets]
    .flat()
    .find(
      ({ fromSize = 0, toSize = Number.POSITIVE_INFINITY, belowNode = Number.POSITIVE_INFINITY }) =>
        size >= fromSize && size <= toSize && version < belowNode,
    );
}

export function isMet(value: number, budget: Budget): boolean {
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}

export function limitOf(budget: Budget): number {
  return 'most' in budget ? budget.most : budget.least;
}

export function formatBudget(budget: Budget | undefined, unit: string): string {
  if (!budget) return '';
  return `${'most' in budget ? '≤' : '≥'} ${limitOf(budget)} ${unit}`;
}
