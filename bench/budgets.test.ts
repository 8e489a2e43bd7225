import { expect, test } from 'vitest';
import { type Budget, findBudget, formatBudget, isMet } from './budgets';

const budgets: Budget[] = [
  { most: 28, belowNode: 24, toSize: 100_000 },
  { most: 20, toSize: 100_000 },
  { most: 50, fromSize: 1_000_000 },
];

test.each([
  [100_000, 'v20.11.0', 28],
  [1000, 'v24.0.1', 20],
  [1_000_000, 'v20.11.0', 50],
  [200_000, 'v24.0.1', undefined],
])('the budget for %d articles with %s is %s', (size, node, most) => {
  expect(findBudget(budgets, { size, node })).toEqual(
    most === undefined ? undefined : expect.objectContaining({ most }),
  );
});

test('a budget of its own holds everywhere, and none nowhere', () => {
  const setting = { size: 1, node: 'v20.11.0' };
  expect(findBudget({ least: 5 }, setting)).toEqual({ least: 5 });
  expect(findBudget(undefined, setting)).toBeUndefined();
});

test('the bound itself is within', () => {
  expect([isMet(5, { most: 5 }), isMet(5.1, { most: 5 })]).toEqual([true, false]);
  expect([isMet(5, { least: 5 }), isMet(4.9, { least: 5 })]).toEqual([true, false]);
  expect(formatBudget({ least: 5 }, '×')).toBe('≥ 5 ×');
});
