import { findBudget, isMet, limitOf } from './budgets';
import { COSTS, type Cost, formatNumber, type Key, type Results } from './costs';
import { formatMachine } from './machine';
import { formatBudgets } from './table';

const SHOWN: Key[] = [
  'syncSeconds',
  'syncPeakMb',
  'storeKb',
  'unchangedSeconds',
  'liveSeconds',
  'serverMb',
  'articleCpuMs',
  'articleP95Ms',
  'articlesPerSecond',
  'searchP95Ms',
  'pagesShare',
  'twoShare',
  'pageKb',
  'hugoSeconds',
  'hugoEditSeconds',
];

const COLUMNS = 3;
const PANEL = { width: 260, height: 170, left: 14, right: 46, top: 52, bottom: 26 };
const HEAD = 56;

/** Colours for light pages and dark ones; texts and lines name their part. */
const STYLE = `text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600}.note{fill:#59636e}
.axis{stroke:#59636e;stroke-opacity:.4}.budget{stroke:#9a6700;stroke-dasharray:4 3}.limit{fill:#9a6700}
.value{paint-order:stroke;stroke:#fff;stroke-width:3px}
.line{fill:none;stroke:#0969da;stroke-width:2}.met{fill:#0969da}.over{fill:#cf222e}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.note{fill:#9198a1}.limit{fill:#d29922}
.budget{stroke:#d29922}.line{stroke:#58a6ff}.value{stroke:#0d1117}.met{fill:#58a6ff}.over{fill:#ff7b72}}`;

/** An SVG with one panel a cost: articles from left to right by powers of ten, cost upwards. */
export function drawPicture(results: Results): string {
  const costs: Cost[] = SHOWN.flatMap((key) => COSTS.filter((cost) => cost.key === key)).filter(
    ({ key }) => results.sizes.some((size) => numberOf(results, key, size) !== undefined),
  );
  const width = COLUMNS * PANEL.width;
  const height = HEAD + Math.ceil(costs.length / COLUMNS) * PANEL.height;
  const title = 'How each cost grows with the archive';
  const panels = costs.map((cost, index) => {
    const x = (index % COLUMNS) * PANEL.width;
    const y = HEAD + Math.floor(index / COLUMNS) * PANEL.height;
    return `<g transform="translate(${x} ${y})">${drawPanel(cost, results)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${title}</title>
<desc id="description">${escapeText(describe(costs, results))}</desc>
<style>${STYLE}</style>
${label(PANEL.left, 22, title, 'title')}
${label(PANEL.left, 42, `${formatMachine(results.machine)}, commit ${results.commit}`, 'note')}
${panels.join('\n')}
</svg>
`;
}

function drawPanel(cost: Cost, results: Results): string {
  const { key, name, unit } = cost;
  const { sizes, machine } = results;
  const budgets = sizes.map((size) => findBudget(cost.budget, { size, node: machine.node }));
  const limits = [...new Set(budgets.flatMap((budget) => (budget ? limitOf(budget) : [])))];
  const values = sizes.map((size) => numberOf(results, key, size));
  const highest = Math.max(...limits, ...values.map((value) => value ?? 0)) * 1.1 || 1;
  const [low, high] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const inner = PANEL.width - PANEL.left - PANEL.right;
  const bottom = PANEL.height - PANEL.bottom;
  const x = (size: number) =>
    round(PANEL.left + 12 + ((Math.log10(size) - low) / (high - low || 1)) * (inner - 24));
  const y = (value: number) => round(bottom - (value / highest) * (bottom - PANEL.top));
  const points = sizes.flatMap((size, index) => {
    const value = values[index];
    const budget = budgets[index];
    if (value === undefined) return [];
    return [{ size, value, kind: !budget || isMet(value, budget) ? 'met' : 'over' }];
  });
  return [
    label(PANEL.left, 16, name, 'title'),
    ...limits.map(
      (limit) =>
        `<line class="budget" x1="${PANEL.left}" x2="${PANEL.left + inner}" y1="${y(limit)}" y2="${y(limit)}"/>`,
    ),
    limits.length > 0
      ? label(PANEL.left, 32, `budget ${formatBudgets(cost, results)}`, 'limit')
      : '',
    `<line class="axis" x1="${PANEL.left}" x2="${PANEL.left + inner}" y1="${bottom}" y2="${bottom}"/>`,
    `<polyline class="line" points="${points.map(({ size, value }) => `${x(size)},${y(value)}`).join(' ')}"/>`,
    ...points.map(
      ({ size, value, kind }) =>
        `<circle class="${kind}" cx="${x(size)}" cy="${y(value)}" r="3.5"/>` +
        label(x(size), y(value) - 8, `${formatNumber(value)} ${unit}`, 'value', 'middle'),
    ),
    ...sizes.map((size) => label(x(size), bottom + 16, shortSize(size), 'note', 'middle')),
  ].join('');
}

/** The picture in words, for those who do not see it. */
function describe(costs: Cost[], results: Results): string {
  return costs
    .map((cost) => {
      const { key, name, unit } = cost;
      const values = results.sizes.map(
        (size) => `${formatNumber(numberOf(results, key, size))} at ${size.toLocaleString('en')}`,
      );
      const budgets = formatBudgets(cost, results);
      return `${name} (${unit}): ${values.join(', ')}${budgets && `, budget ${budgets}`}.`;
    })
    .join(' ');
}

function numberOf(results: Results, key: string, size: number): number | undefined {
  return results.bySize[size]?.[key as Key];
}

function shortSize(size: number): string {
  if (size >= 1_000_000) return `${size / 1_000_000}M`;
  return size >= 1000 ? `${size / 1000}k` : String(size);
}

function label(x: number, y: number, text: string, kind: string, anchor = 'start'): string {
  return `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${escapeText(text)}</text>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
