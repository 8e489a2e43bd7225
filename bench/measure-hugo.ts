import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../testing/processes';
import type { Numbers } from './costs';
import { HUGO_OUTPUT, writeHugoSite } from './hugo-site';
import type { BenchSite } from './site';
import { readFacts } from './store-facts';

const TIMEOUT_MS = 300_000;
const MOST_ARTICLES = 10_000;
const WORD = 'Edited by the benchmark.';

/**
 * Builds the archive with Hugo, then again with one file edited; both write every page. Nothing
 * where Hugo is not installed, or would take too long.
 */
export async function measureHugo(site: BenchSite): Promise<Numbers> {
  const reason = whyNot(site.count);
  if (reason) console.log(`    left out: ${reason}`);
  if (reason) return {};
  const place = `${site.folder}-hugo`;
  try {
    writeHugoSite(place, site.folder);
    const built = await runHugo(place);
    const [edited] = readFacts(site.dataFolder, 1).articles;
    const file = edited?.path ?? '';
    const page = path.join(place, HUGO_OUTPUT, file.toLowerCase().replace(/\.md$/, ''));
    appendFileSync(path.join(site.folder, 'content', file), `\n${WORD}\n`);
    const again = await runHugo(place);
    if (!readPage(page).includes(WORD)) throw new Error(`The edit is not in ${page}`);
    return { hugoSeconds: built.seconds, hugoEditSeconds: again.seconds, hugoMb: built.peakMb };
  } catch (error) {
    console.log(`    left out: ${error instanceof Error ? error.message : error}`);
    return {};
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function whyNot(count: number): string | undefined {
  if (spawnSync('hugo', ['version']).status !== 0) return 'there is no "hugo"';
  if (count > MOST_ARTICLES) return `more than ${MOST_ARTICLES.toLocaleString('en')} articles`;
  return undefined;
}

async function runHugo(place: string) {
  const run = await runProgram('hugo', ['--quiet'], { cwd: place, timeoutMs: TIMEOUT_MS });
  if (run.code === null) throw new Error(`no end in ${TIMEOUT_MS / 1000} s`);
  if (run.code !== 0) throw new Error(run.output.slice(-500));
  return run;
}

function readPage(folder: string): string {
  const file = path.join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
