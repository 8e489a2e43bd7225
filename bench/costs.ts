/** What the benchmark measures, in the order it is shown. */
export const COSTS = [
  { key: 'syncSeconds', name: 'First sync', unit: 's', budget: { most: 45 } },
  { key: 'syncPeakMb', name: 'First sync, peak memory', unit: 'MB', budget: { most: 700 } },
  { key: 'unchangedSeconds', name: 'Sync, nothing changed', unit: 's', budget: { most: 2 } },
  { key: 'changedSeconds', name: 'Sync, one file changed', unit: 's', budget: { most: 3 } },
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
  { key: 'articleP50Ms', name: 'First visit to an article, p50', unit: 'ms', budget: { most: 22 } },
  { key: 'articleP95Ms', name: 'First visit to an article, p95', unit: 'ms', budget: { most: 35 } },
  { key: 'homeMs', name: 'First visit, last pages of home', unit: 'ms' },
  { key: 'sectionMs', name: 'First visit, last pages of a section', unit: 'ms' },
  { key: 'tagMs', name: 'First visit, last pages of a tag', unit: 'ms' },
  { key: 'termsMs', name: 'First visit, tag index', unit: 'ms' },
  { key: 'searchP50Ms', name: 'Search, p50', unit: 'ms' },
  { key: 'searchP95Ms', name: 'Search, p95', unit: 'ms', budget: { most: 30 } },
  { key: 'pagesPerSecond', name: 'Cached pages', unit: '/s' },
  { key: 'pagesShare', name: 'Cached pages, of bare Next.js', unit: '×', budget: { least: 5 } },
  { key: 'gzipShare', name: 'Cached pages in gzip, of bare', unit: '×', budget: { least: 5 } },
  { key: 'scriptKb', name: 'JavaScript of an article, gzip', unit: 'KB', budget: { most: 7 } },
  { key: 'styleKb', name: 'CSS of an article, gzip', unit: 'KB', budget: { most: 8 } },
  { key: 'pageKb', name: 'Article, everything but pictures', unit: 'KB', budget: { most: 14 } },
  { key: 'buildSeconds', name: 'next build', unit: 's' },
  { key: 'buildShare', name: 'next build, of the one with 100', unit: '×', budget: { most: 1 } },
  { key: 'hugoSeconds', name: 'Hugo, whole site', unit: 's' },
  { key: 'hugoMb', name: 'Hugo, peak memory', unit: 'MB' },
] as const satisfies Cost[];

export interface Cost {
  key: string;
  name: string;
  unit: string;
  budget?: Budget;
}

export type Budget = { most: number } | { least: number };
export type Key = (typeof COSTS)[number]['key'];

/** One archive's numbers, or the bare app's; what was not measured is missing. */
export type Numbers = Partial<Record<Key, number>>;

export interface Results {
  machine: import('./machine').Machine;
  sizes: number[];
  bySize: Record<number, Numbers>;
  bare: Numbers;
}

/** Whether a number is within its budget. */
export function isMet(value: number, budget: Budget): boolean {
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}

export function formatBudget(budget: Budget | undefined, unit: string): string {
  if (!budget) return '';
  return 'most' in budget ? `≤ ${budget.most} ${unit}` : `≥ ${budget.least} ${unit}`;
}

/** A number with as many digits as say something. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
