import type { Removed } from '../archive/sync/removals';

/** What bodies hold that readers are not shown: a line for each kind, with its first places. */
export function describeRemovals(removed: Removed[]): string[] {
  return removed.map(({ kind, count, articles, places }) => {
    const where = places.map(({ path, line, column }) => `content/${path}:${line}:${column}`);
    const more = count > places.length ? ' …' : '';
    const many = articles === 1 ? '1 article' : `${articles} articles`;
    return `not shown: ${count} × ${kind} in ${many}: ${where.join(', ')}${more}`;
  });
}
