/** What a reader found at the top of a list, and what was there when they came the time before. */
export interface Visit {
  /** Path of the list's first page. */
  list: string;
  /** Addresses of articles, in the list's order. */
  before: string[];
  now: string[];
  /** Epoch milliseconds of the last look at it. */
  at: number;
}

/** After such a pause a reader comes again; until then it is the same visit. */
export const PAUSE_MS = 30 * 60_000;
const MAX_LISTS = 20;
const MAX_ARTICLES = 12;

/** The visits with this one first; `articles` stand on the list's first page, if that is shown. */
export function addVisit(
  visits: Visit[],
  list: string,
  articles: string[] | null,
  at: number,
): Visit[] {
  const known = visits.find((visit) => visit.list === list);
  const came = known !== undefined && at - known.at > PAUSE_MS;
  const visit = {
    list,
    before: (came ? known.now : known?.before) ?? [],
    now: articles?.slice(0, MAX_ARTICLES) ?? known?.now ?? [],
    at,
  };
  return [visit, ...visits.filter((other) => other !== known)].slice(0, MAX_LISTS);
}

/**
 * Which of a page's articles is the first that was there before, when newer ones stand above it;
 * -1 for none. On a later page only what stood first can tell.
 */
export function firstKnown(articles: string[], before: string[], isFirstPage: boolean): number {
  if (!isFirstPage) return articles.indexOf(before[0] ?? '');
  const index = articles.findIndex((address) => before.includes(address));
  return index > 0 ? index : -1;
}

/** Visits as they were kept; whatever else may stand there is none. */
export function parseVisits(text: string): Visit[] {
  try {
    const visits: unknown = JSON.parse(text);
    return Array.isArray(visits) ? visits.filter(isVisit) : [];
  } catch {
    return [];
  }
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { list, before, now, at }: Partial<Record<keyof Visit, unknown>> = value;
  return typeof list === 'string' && typeof at === 'number' && isTexts(before) && isTexts(now);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
