import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { get, visit } from '../testing/load';
import { residentMb } from '../testing/processes';
import type { Numbers } from './costs';
import { pause, startServer } from './server';
import type { BenchSite } from './site';
import { median } from './statistics';
import { readFacts } from './store-facts';

const PAGES = 200;
const TRIES = 4;
const EDITS = 3;
const TRY_MS = 15_000;
const POLL_MS = 10;

/** `npm start` as a whole: until its first page, its memory, and how soon a saved file is live. */
export async function measureLive(site: BenchSite): Promise<Numbers> {
  const { articles } = readFacts(site.dataFolder, PAGES + 1);
  const [edited, ...others] = articles;
  if (!edited) return {};
  const words = ['scripts/run.mjs', 'start'];
  const server = await startServer({ folder: site.program, words, env: site.env }, edited.address);
  try {
    await visit(others.map(({ address }) => server.url + address));
    const allMb = residentMb(server.child);
    const file = path.join(site.folder, 'content', edited.path);
    const page = server.url + edited.address;
    // The watcher may still be looking through the folders when the first edit is made.
    let first: number | undefined;
    for (let number = 0; number < TRIES && !first; number++) {
      first = await editSeconds(file, page, `First${number}`);
    }
    const seconds: number[] = [];
    for (let number = 0; first && number < EDITS; number++) {
      seconds.push((await editSeconds(file, page, `Edit${number}`)) ?? TRY_MS / 1000);
    }
    return {
      npmStartSeconds: server.startSeconds,
      allMb,
      ...(first && { liveSeconds: median(seconds) }),
    };
  } finally {
    await server.stop();
  }
}

/** Saves a file with `word` in it and asks for its page until the word is there. */
async function editSeconds(file: string, url: string, word: string): Promise<number | undefined> {
  const start = performance.now();
  // Another one than at any time before, of which the file tells still.
  const written = `${word}-${Date.now()}.`;
  appendFileSync(file, `\n${written}\n`);
  while (performance.now() - start < TRY_MS) {
    const { body } = await get(url);
    if (body.includes(written)) return (performance.now() - start) / 1000;
    await pause(POLL_MS);
  }
  return undefined;
}
