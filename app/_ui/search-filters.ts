import { MAX_QUERY_LENGTH, type SearchFilters } from '@/lib/archive';

type Params = Record<string, string | string[] | undefined>;

const MOST_PAGES = 200;

/** What a search's address asks for; `kinds` are the names under which lists may narrow it. */
export function readFilters(params: Params, kinds: string[]): SearchFilters {
  const text = (name: string) => String([params[name] ?? ''].flat()[0]).trim();
  const page = Math.trunc(Number(text('page'))) || 1;
  const slugs = kinds.flatMap((kind) => (text(kind) ? [[kind, text(kind)]] : []));
  return {
    query: text('q').slice(0, MAX_QUERY_LENGTH),
    sort: text('sort') === 'date' ? 'date' : 'relevance',
    page: Math.min(Math.max(page, 1), MOST_PAGES),
    lists: Object.fromEntries(slugs),
    time: text('time'),
  };
}

/** The address of a search, below the address of the search page; defaults are left out. */
export function searchAddress(
  base: string,
  { query, sort, page, lists, time }: SearchFilters,
): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (sort === 'date') params.set('sort', sort);
  for (const [kind, path] of Object.entries(lists)) params.set(kind, path);
  if (time) params.set('time', time);
  if (page > 1) params.set('page', String(page));
  return params.size > 0 ? `${base}?${params}` : base;
}
