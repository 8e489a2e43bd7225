import {
  COSTS,
  type Cost,
  formatBudget,
  formatNumber,
  isMet,
  type Numbers,
  type Results,
} from './costs';
import { formatMachine } from './machine';

const FOOT = [
  'Bare: a static Next.js page of the same size, served in the same run. A number over its',
  'budget is marked with how far. Not measured here: Lighthouse, which this project does not',
  'install. Hugo: its own minimal layouts, up to 10,000 articles, where "hugo" is installed.',
];

/** The results as lines for a terminal. */
export function formatTable({ machine, sizes, bySize, bare }: Results): string {
  const head = ['', 'budget', ...sizes.map((size) => size.toLocaleString('en')), 'bare'];
  const rows = COSTS.map((cost: Cost) => [
    cost.name,
    formatBudget(cost.budget, cost.unit),
    ...sizes.map((size) => formatCell(cost, bySize[size] ?? {})),
    formatCell({ ...cost, budget: undefined }, bare),
  ]);
  return [formatMachine(machine), '', ...align([head, ...rows]), '', ...FOOT].join('\n');
}

function formatCell({ key, unit, budget }: Cost, numbers: Numbers): string {
  const value = numbers[key as keyof Numbers];
  if (value === undefined) return '–';
  const text = `${formatNumber(value)} ${unit}`;
  if (!budget || isMet(value, budget)) return text;
  const limit = 'most' in budget ? budget.most : budget.least;
  return `${text} (${formatNumber(value / limit)}× budget)`;
}

/** The first column to the left, the others to the right. */
function align(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
