import { type Budget, findBudget, isMet } from './budgets';
import type { Machine } from './machine';

const SMALLER = { toSize: 100_000 };

/** What the benchmark measures, in the order it is shown. */
export const COSTS = [
  {
    key: 'syncSeconds',
    name: 'First sync',
    unit: 's',
    budget: [{ most: 45, ...SMALLER }, { most: 600 }],
  },
  { key: 'syncPeakMb', name: 'First sync, peak memory', unit: 'MB', budget: { most: 700 } },
  { key: 'storeKb', name: 'Store, an article', unit: 'KB', budget: { most: 8, fromSize: 100_000 } },
  {
    key: 'unchangedSeconds',
    name: 'Sync, nothing changed',
    unit: 's',
    budget: { most: 2, ...SMALLER },
  },
  {
    key: 'changedSeconds',
    name: 'Sync, one file changed',
    unit: 's',
    budget: { most: 3, ...SMALLER },
  },
  {
    key: 'editedSize',
    name: 'Store after 10,000 edits, of a fresh one',
    unit: '×',
    budget: { most: 1.2 },
  },
  {
    key: 'editedSearch',
    name: 'Search p95 after them, of a fresh one',
    unit: '×',
    budget: { most: 1.2 },
  },
  { key: 'liveSeconds', name: 'Saved file is live', unit: 's', budget: { most: 0.15 } },
  { key: 'startSeconds', name: 'Server start to first page', unit: 's', budget: { most: 2 } },
  { key: 'npmStartSeconds', name: 'npm start to first page', unit: 's' },
  { key: 'serverMb', name: 'Memory, server after 200 pages', unit: 'MB', budget: { most: 250 } },
  { key: 'allMb', name: 'Memory, npm start and all of it', unit: 'MB' },
  {
    key: 'articleCpuMs',
    name: 'First visit, processor time',
    unit: 'ms',
    budget: [{ most: 28, belowNode: 24 }, { most: 20 }],
  },
  { key: 'articleP50Ms', name: 'First visit to an article, p50', unit: 'ms', budget: { most: 22 } },
  { key: 'articleP95Ms', name: 'First visit to an article, p95', unit: 'ms', budget: { most: 35 } },
  { key: 'homeMs', name: 'First visit, last pages of home', unit: 'ms' },
  { key: 'sectionMs', name: 'First visit, last pages of a section', unit: 'ms' },
  { key: 'tagMs', name: 'First visit, last pages of a tag', unit: 'ms' },
  { key: 'termsMs', name: 'First visit, tag index', unit: 'ms' },
  { key: 'searchCpuMs', name: 'Search, processor time', unit: 'ms' },
  { key: 'searchP50Ms', name: 'Search, p50', unit: 'ms' },
  {
    key: 'searchP95Ms',
    name: 'Search, p95',
    unit: 'ms',
    budget: [{ most: 30, ...SMALLER }, { most: 50 }],
  },
  {
    key: 'articlesPerSecond',
    name: 'Eight readers, first visits',
    unit: '/s',
    budget: [{ least: 70, belowNode: 24 }, { least: 100 }],
  },
  {
    key: 'articlesP95Ms',
    name: 'Eight readers, first visits, p95',
    unit: 'ms',
    budget: { most: 150 },
  },
  {
    key: 'searchesPerSecond',
    name: 'Eight readers, search',
    unit: '/s',
    budget: { least: 150, ...SMALLER },
  },
  { key: 'keptCpuMs', name: 'Cached page, processor time', unit: 'ms' },
  { key: 'pagesPerSecond', name: 'Cached pages', unit: '/s' },
  { key: 'pagesShare', name: 'Cached pages, of bare Next.js', unit: '×', budget: { least: 5 } },
  { key: 'gzipShare', name: 'Cached pages in gzip, of bare', unit: '×', budget: { least: 5 } },
  {
    key: 'twoShare',
    name: 'Cached, two processes, of bare',
    unit: '×',
    budget: { least: 8 },
  },
  { key: 'scriptKb', name: 'JavaScript of an article, gzip', unit: 'KB', budget: { most: 7 } },
  { key: 'styleKb', name: 'CSS of an article, gzip', unit: 'KB', budget: { most: 8 } },
  { key: 'pageKb', name: 'Article, everything but pictures', unit: 'KB', budget: { most: 14 } },
  { key: 'liteKb', name: 'Article as text alone', unit: 'KB', budget: { most: 6 } },
  { key: 'buildSeconds', name: 'next build', unit: 's' },
  { key: 'buildShare', name: 'next build, of the one with 100', unit: '×', budget: { most: 1 } },
  { key: 'hugoSeconds', name: 'Hugo, whole site', unit: 's' },
  { key: 'hugoEditSeconds', name: 'Hugo, until an edited file is there', unit: 's' },
  { key: 'hugoMb', name: 'Hugo, peak memory', unit: 'MB' },
] as const satisfies Cost[];

export interface Cost {
  key: string;
  name: string;
  unit: string;
  /** The first of several that holds counts. */
  budget?: Budget | readonly Budget[];
}

export type Key = (typeof COSTS)[number]['key'];

/** One archive's numbers, or the bare app's; what was not measured is missing. */
export type Numbers = Partial<Record<Key, number>>;

/** Without those that a machine does not tell, or an archive is too small for. */
export function onlyMeasured(numbers: Numbers): Numbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => Number.isFinite(value)));
}

export interface Results {
  machine: Machine;
  /** Of the program, with `+` where its files were other ones. */
  commit: string;
  sizes: number[];
  bySize: Record<number, Numbers>;
  bare: Numbers;
  /** The largest archive in PostgreSQL, where that was asked for. */
  postgres?: Numbers;
}

/** A number that is not within its budget. */
export interface Miss {
  name: string;
  unit: string;
  size: number;
  value: number;
  budget: Budget;
}

/** Every number of one archive that is not within its budget, in the order it is shown. */
export function listMisses({ machine, bySize }: Results, size: number): Miss[] {
  return COSTS.flatMap((cost: Cost) => {
    const value = bySize[size]?.[cost.key as Key];
    const budget = findBudget(cost.budget, { size, node: machine.node });
    if (value === undefined || !budget || isMet(value, budget)) return [];
    return [{ name: cost.name, unit: cost.unit, size, value, budget }];
  });
}

/** A number with as many digits as say something. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
