import { SERVER_WORDS } from '../lib/serve/command';
import { visit } from '../testing/load';
import { residentMb } from '../testing/processes';
import type { Numbers } from './costs';
import { makeQueries } from './queries';
import { type Command, startServer } from './server';
import type { BenchSite } from './site';
import { median } from './statistics';
import { readFacts } from './store-facts';
import { describeArticles, describeSearches, joinVisits, visitPages } from './visits';

const ARTICLES = 300;
const PAGES_BEFORE_MEMORY = 200;

/** The server alone: its start, first visits to pages of every kind, its memory, its search. */
export async function measurePages(site: BenchSite): Promise<Numbers> {
  const facts = readFacts(site.dataFolder, ARTICLES + 1);
  const [first, ...articles] = facts.articles.map(({ address }) => address);
  const server = await startServer(serverCommand(site), first ?? '/');
  try {
    const times = (addresses: string[]) => visit(addresses.map((address) => server.url + address));
    const visits = await visitPages(server, articles.slice(0, PAGES_BEFORE_MEMORY));
    const serverMb = residentMb(server.child);
    const later = await visitPages(server, articles.slice(PAGES_BEFORE_MEMORY));
    const lists = {
      homeMs: median(await times(facts.homes)),
      sectionMs: median(await times(facts.sections)),
      tagMs: median(await times(facts.tags)),
      termsMs: median(await times(facts.termLists)),
    };
    const searches = makeQueries(facts.titles).map((query) => searchAddress(facts.search, query));
    return {
      startSeconds: server.startSeconds,
      serverMb,
      ...describeArticles(joinVisits(visits, later)),
      ...lists,
      ...describeSearches(await visitPages(server, searches)),
    };
  } finally {
    await server.stop();
  }
}

/** The server behind `npm start`, without the sync before and the watching beside. */
export function serverCommand({ program, env }: BenchSite, workers = 1): Command {
  return { folder: program, words: SERVER_WORDS, env: { ...env, WORKERS: String(workers) } };
}

export function searchAddress(page: string, query: string): string {
  return `${page}?q=${encodeURIComponent(query)}`;
}
