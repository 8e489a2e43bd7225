import { findBudget, formatBudget, isMet, limitOf } from './budgets';
import {
  COSTS,
  type Cost,
  formatNumber,
  type Key,
  listMisses,
  type Miss,
  type Results,
} from './costs';
import { formatMachine } from './machine';

const FOOT = [
  'Bare: Next.js alone with pages of the same size, in the same run: one made with the build, articles',
  'on demand, a search each time; one process. Processor time is that of all processes of a server, a',
  'page. Eight readers meet two processes of ours. What asks runs on the same processors and takes its',
  'share of them. A number over its budget is marked with how far. Hugo: layouts as a theme has them,',
  'up to 10,000 articles, where "hugo" is installed; an edit builds the site again. Not measured here,',
  'but by npm test: Lighthouse, an edit on several machines.',
];

/** The results as lines for a terminal; the last ones name every budget that is not met. */
export function formatTable(results: Results): string {
  const { machine, commit, sizes } = results;
  const others = results.postgres ? ['in PostgreSQL', 'bare'] : ['bare'];
  const head = ['', 'budget', ...sizes.map((size) => size.toLocaleString('en')), ...others];
  const rows = COSTS.map((cost: Cost) => [
    cost.name,
    formatBudgets(cost, results),
    ...sizes.map((size) => formatCell(cost, results, size)),
    ...(results.postgres ? [formatValue(results.postgres[cost.key as Key], cost.unit)] : []),
    formatValue(results.bare[cost.key as Key], cost.unit),
  ]);
  const misses = sizes.flatMap((size) => listMisses(results, size));
  return [
    `${formatMachine(machine)}, commit ${commit}`,
    '',
    ...align([head, ...rows]),
    '',
    ...FOOT,
    '',
    ...(misses.length > 0 ? ['Budgets that are not met:', ...misses.map(formatMiss)] : [ALL_MET]),
  ].join('\n');
}

const ALL_MET = 'Every budget is met.';

/** Those of all sizes that were measured: mostly the same. */
export function formatBudgets({ budget, unit }: Cost, { sizes, machine }: Results): string {
  const texts = sizes.map((size) =>
    formatBudget(findBudget(budget, { size, node: machine.node }), unit),
  );
  return [...new Set(texts)].filter((text) => text).join(', ');
}

function formatCell({ key, unit, budget }: Cost, results: Results, size: number): string {
  const value = results.bySize[size]?.[key as Key];
  const text = formatValue(value, unit);
  const found = findBudget(budget, { size, node: results.machine.node });
  if (value === undefined || !found || isMet(value, found)) return text;
  return `${text} (${formatNumber(value / limitOf(found))}× budget)`;
}

function formatValue(value: number | undefined, unit: string): string {
  return value === undefined ? '–' : `${formatNumber(value)} ${unit}`;
}

function formatMiss({ name, unit, size, value, budget }: Miss): string {
  const articles = size.toLocaleString('en');
  return `  ${name}, ${articles} articles: ${formatValue(value, unit)}, budget ${formatBudget(budget, unit)}`;
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
