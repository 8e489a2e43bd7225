import { SERVER_WORDS } from '../lib/serve/command';
import { visit } from '../testing/load';
import { residentMb } from '../testing/processes';
import type { Numbers } from './costs';
import { makeQueries } from './queries';
import { startServer } from './server';
import type { BenchSite } from './site';
import { median, percentile } from './statistics';
import { readFacts } from './store-facts';

const ARTICLES = 300;
const PAGES_BEFORE_MEMORY = 200;

/** The server alone: its start, first visits to pages of every kind, its memory, its search. */
export async function measurePages(site: BenchSite): Promise<Numbers> {
  const facts = readFacts(site.dataFolder, ARTICLES + 1);
  const [first, ...articles] = facts.articles.map(({ address }) => address);
  const server = await startServer(serverCommand(site), first ?? '/');
  try {
    const times = (addresses: string[]) => visit(addresses.map((address) => server.url + address));
    const articleMs = await times(articles.slice(0, PAGES_BEFORE_MEMORY));
    const serverMb = residentMb(server.child);
    articleMs.push(...(await times(articles.slice(PAGES_BEFORE_MEMORY))));
    const lists = {
      homeMs: median(await times(facts.homes)),
      sectionMs: median(await times(facts.sections)),
      tagMs: median(await times(facts.tags)),
      termsMs: median(await times(facts.termLists)),
    };
    const queries = makeQueries(facts.titles).map(
      (query) => `${facts.search}?q=${encodeURIComponent(query)}`,
    );
    const searchMs = await times(queries);
    return {
      startSeconds: server.startSeconds,
      serverMb,
      articleP50Ms: percentile(articleMs, 0.5),
      articleP95Ms: percentile(articleMs, 0.95),
      ...lists,
      searchP50Ms: percentile(searchMs, 0.5),
      searchP95Ms: percentile(searchMs, 0.95),
    };
  } finally {
    await server.stop();
  }
}

/** The server behind `npm start`, with one worker, without the sync before and the watching beside. */
export function serverCommand({ program, env }: BenchSite) {
  return { folder: program, words: SERVER_WORDS, env: { ...env, WORKERS: '1' } };
}
