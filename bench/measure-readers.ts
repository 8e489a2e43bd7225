import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bareArticles } from './bare-app';
import type { Numbers } from './costs';
import { searchAddress, serverCommand } from './measure-pages';
import { makeQueries } from './queries';
import { type Command, type Server, startServer } from './server';
import type { BenchSite } from './site';
import { readFacts } from './store-facts';
import { visitTogether } from './visits';

const ARTICLES = 700;
const QUERIES_OF_A_KIND = 120;
/** The first of the visits are not counted: a server that has just started is slower than it stays. */
const UNCOUNTED_SHARE = 1 / 7;

/** Eight readers of two processes: articles that nobody asked for before, then searches. */
export async function measureReaders(site: BenchSite): Promise<Numbers> {
  forgetPages(site.dataFolder);
  const facts = readFacts(site.dataFolder, ARTICLES + 1);
  const [first, ...articles] = facts.articles.map(({ address }) => address);
  const searches = makeQueries(facts.titles, QUERIES_OF_A_KIND).map((query) =>
    searchAddress(facts.search, query),
  );
  const server = await startServer(serverCommand(site, 2), first ?? '/');
  try {
    const { perSecond, p95Ms } = await visitWarm(server, articles);
    return {
      articlesPerSecond: perSecond,
      articlesP95Ms: p95Ms,
      searchesPerSecond: (await visitWarm(server, searches)).perSecond,
    };
  } finally {
    await server.stop();
  }
}

/** The same articles' number of bare Next.js, which has one process. */
export async function measureBareReaders(command: Command): Promise<Numbers> {
  const server = await startServer(command, '/');
  try {
    const { perSecond, p95Ms } = await visitWarm(server, bareArticles(ARTICLES));
    return { articlesPerSecond: perSecond, articlesP95Ms: p95Ms };
  } finally {
    await server.stop();
  }
}

async function visitWarm(server: Server, addresses: string[]) {
  const uncounted = Math.floor(addresses.length * UNCOUNTED_SHARE);
  await visitTogether(server, addresses.slice(0, uncounted));
  return visitTogether(server, addresses.slice(uncounted));
}

/** What was rendered before is rendered anew. */
function forgetPages(dataFolder: string): void {
  const [site = ''] = readdirSync(dataFolder);
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(path.join(dataFolder, site, `pages.db${suffix}`), { force: true });
  }
}
