import {
  COSTS,
  type Cost,
  formatBudget,
  formatNumber,
  isMet,
  type Key,
  type Results,
} from './costs';
import { formatMachine } from './machine';

const SHOWN: Key[] = [
  'syncSeconds',
  'syncPeakMb',
  'unchangedSeconds',
  'liveSeconds',
  'startSeconds',
  'serverMb',
  'articleP95Ms',
  'sectionMs',
  'searchP95Ms',
  'pagesShare',
  'pageKb',
  'hugoSeconds',
];

const COLUMNS = 3;
const PANEL = { width: 260, height: 170, left: 14, right: 46, top: 52, bottom: 26 };
const HEAD = 56;

/** Colours for light pages and dark ones; texts and lines name their part. */
const STYLE = `text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600}.note{fill:#59636e}
.axis{stroke:#59636e;stroke-opacity:.4}.budget{stroke:#9a6700;stroke-dasharray:4 3}.limit{fill:#9a6700}
.line{fill:none;stroke:#0969da;stroke-width:2}.met{fill:#0969da}.over{fill:#cf222e}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.note{fill:#9198a1}.limit{fill:#d29922}
.budget{stroke:#d29922}.line{stroke:#58a6ff}.met{fill:#58a6ff}.over{fill:#ff7b72}}`;

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
${label(PANEL.left, 42, formatMachine(results.machine), 'note')}
${panels.join('\n')}
</svg>
`;
}

function drawPanel({ key, name, unit, budget }: Cost, results: Results): string {
  const { sizes } = results;
  const limit = budget && ('most' in budget ? budget.most : budget.least);
  const values = sizes.map((size) => numberOf(results, key, size));
  const highest = Math.max(limit ?? 0, ...values.map((value) => value ?? 0)) * 1.1 || 1;
  const [low, high] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const inner = PANEL.width - PANEL.left - PANEL.right;
  const bottom = PANEL.height - PANEL.bottom;
  const x = (size: number) =>
    round(PANEL.left + 12 + ((Math.log10(size) - low) / (high - low || 1)) * (inner - 24));
  const y = (value: number) => round(bottom - (value / highest) * (bottom - PANEL.top));
  const points = sizes.flatMap((size, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ size, value }];
  });
  return [
    label(PANEL.left, 16, name, 'title'),
    limit === undefined
      ? ''
      : `<line class="budget" x1="${PANEL.left}" x2="${PANEL.left + inner}" y1="${y(limit)}" y2="${y(limit)}"/>` +
        label(PANEL.left, 32, `budget ${formatBudget(budget, unit)}`, 'limit'),
    `<line class="axis" x1="${PANEL.left}" x2="${PANEL.left + inner}" y1="${bottom}" y2="${bottom}"/>`,
    `<polyline class="line" points="${points.map(({ size, value }) => `${x(size)},${y(value)}`).join(' ')}"/>`,
    ...points.map(
      ({ size, value }) =>
        `<circle class="${!budget || isMet(value, budget) ? 'met' : 'over'}" cx="${x(size)}" cy="${y(value)}" r="3.5"/>` +
        label(x(size), y(value) - 8, `${formatNumber(value)} ${unit}`, '', 'middle'),
    ),
    ...sizes.map((size) => label(x(size), bottom + 16, shortSize(size), 'note', 'middle')),
  ].join('');
}

/** The picture in words, for those who do not see it. */
function describe(costs: Cost[], results: Results): string {
  return costs
    .map(({ key, name, unit, budget }) => {
      const values = results.sizes.map(
        (size) => `${formatNumber(numberOf(results, key, size))} at ${size.toLocaleString('en')}`,
      );
      const limit = budget ? `, budget ${formatBudget(budget, unit)}` : '';
      return `${name} (${unit}): ${values.join(', ')}${limit}.`;
    })
    .join(' ');
}

function numberOf(results: Results, key: string, size: number): number | undefined {
  return results.bySize[size]?.[key as Key];
}

function shortSize(size: number): string {
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
