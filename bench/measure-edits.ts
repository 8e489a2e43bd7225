import { appendFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { searchArticles } from '../lib/archive/search/search';
import { getSite } from '../lib/archive/store/meta';
import { mergeSome } from '../lib/archive/store/sqlite/indexes';
import { createStore, type Store } from '../lib/archive/store/store';
import { storeFile } from '../lib/archive/store/store-file';
import type { Numbers } from './costs';
import { runSync } from './measure-sync';
import { makeQueries } from './queries';
import type { BenchSite } from './site';
import { percentile } from './statistics';
import { readFacts } from './store-facts';

const MOST_CHANGES = 10_000;
const ROUNDS = 20;
const SEARCHES = 5;
const PATIENCE_MS = 5000;

/**
 * The store after a tenth of the articles, 10,000 at most, were edited, deleted and renamed in many
 * syncs, and had idle time: its size and the time of searches, as shares of those of one made anew.
 */
export async function measureEdits(site: BenchSite): Promise<Numbers> {
  const { articles, titles } = readFacts(site.dataFolder, Math.min(MOST_CHANGES, site.count / 10));
  for (let round = 0; round < ROUNDS; round++) {
    const some = articles.filter((_, number) => number % ROUNDS === round);
    for (const [number, article] of some.entries()) {
      change(path.join(site.folder, 'content', article.path), number);
    }
    await runSync(site);
  }
  const dataFolder = `${site.dataFolder}-fresh`;
  const fresh = { ...site, dataFolder, env: { ...site.env, DATA_DIR: dataFolder } };
  await runSync(fresh);
  const edited = folderOf(site.dataFolder);
  await restFor(edited);
  const queries = makeQueries(titles);
  const times = await searchBoth([edited, folderOf(fresh.dataFolder)], queries);
  const sizes = [edited, folderOf(fresh.dataFolder)].map((one) => statSync(storeFile(one)).size);
  rmSync(dataFolder, { recursive: true });
  return { editedSize: shareOf(sizes), editedSearch: shareOf(times) };
}

/** Two of ten are deleted or renamed, the others get a paragraph more. */
function change(file: string, number: number): void {
  if (number % 10 === 0) rmSync(file);
  else if (number % 10 === 1) renameSync(file, file.replace(/([^/.]+)(\.[^/]*)$/, '$1-renamed$2'));
  else appendFileSync(file, `\n${number} 修改过的段落, a paragraph that was added.\n`);
}

/** What the process that follows the files does while nothing changes. */
async function restFor(folder: string): Promise<void> {
  const store = await createStore(folder);
  while (await mergeSome(store));
  await store.destroy();
}

/** The 95th percentile of the time of each store's searches, in milliseconds, asked in turn. */
async function searchBoth(folders: string[], queries: string[]): Promise<number[]> {
  const stores = await Promise.all(folders.map((folder) => createStore(folder)));
  const times = stores.map((): number[] => []);
  for (const query of queries) {
    const best = stores.map(() => Number.POSITIVE_INFINITY);
    for (let number = 0; number < SEARCHES; number++) {
      for (const [index, store] of stores.entries()) {
        best[index] = Math.min(best[index] ?? 0, await searchMs(store, query));
      }
    }
    for (const [index, ms] of best.entries()) times[index]?.push(ms);
  }
  for (const store of stores) await store.destroy();
  return times.map((all) => percentile(all, 0.95));
}

async function searchMs(store: Store, query: string): Promise<number> {
  const site = await getSite(store);
  const start = performance.now();
  await searchArticles(store, site, 'zh-CN', {
    ...{ query, sort: 'relevance', lists: [], time: '' },
    ...{ offset: 0, limit: 10, patienceMs: PATIENCE_MS },
  });
  return performance.now() - start;
}

function folderOf(dataFolder: string): string {
  return path.join(dataFolder, readdirSync(dataFolder)[0] ?? '');
}

function shareOf([value = 0, of = 1]: number[]): number {
  return value / of;
}
