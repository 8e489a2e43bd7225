import { get } from '../testing/load';
import { residentMb } from '../testing/processes';
import { bareArticles, bareSearches } from './bare-app';
import type { Numbers } from './costs';
import { measureWeight } from './measure-weight';
import { type Command, startServer } from './server';
import { describeArticles, describeSearches, visitPages } from './visits';

const PAGES_BEFORE_MEMORY = 200;
const ARTICLES = 300;
const SEARCHES = 200;

/** The bare app as far as it has what we have: its start, first visits, and what its page weighs. */
export async function measureBare(command: Command): Promise<Numbers> {
  const server = await startServer(command, '/');
  try {
    for (let page = 0; page < PAGES_BEFORE_MEMORY; page++) await get(`${server.url}/`);
    return {
      startSeconds: server.startSeconds,
      serverMb: residentMb(server.child),
      ...(await measureWeight(`${server.url}/`)),
      ...describeArticles(await visitPages(server, bareArticles(ARTICLES))),
      ...describeSearches(await visitPages(server, bareSearches(SEARCHES))),
    };
  } finally {
    await server.stop();
  }
}
