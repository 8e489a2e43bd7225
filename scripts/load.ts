import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Kind, sendMix, type Timed } from '../bench/load-mix';
import { startServer } from '../bench/server';
import { makeSite } from '../bench/site';
import { percentile } from '../bench/statistics';
import { readFacts } from '../bench/store-facts';
import { buildApp } from '../lib/build/build-app';
import { SERVER_WORDS } from '../lib/serve/command';
import { residentMb } from '../testing/processes';

/**
 * `npm run load -- 100000`: so many requests of every kind against a server over an archive of
 * 3,000 articles; prints requests a second, times, errors and memory. Fails where one was wrong.
 */
const ARTICLES = 3000;
const REQUESTS = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(REQUESTS) || REQUESTS < 100 || REQUESTS > 1_000_000) {
  console.error('Requests are a whole number from 100 to 1000000: npm run load -- 100000');
  process.exit(1);
}

await buildApp();
const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-load-'));
try {
  const site = makeSite({ folder, program: path.resolve('.') }, ARTICLES);
  const env = { ...process.env, ...site.env };
  spawnSync(process.execPath, ['scripts/run.mjs', 'sync'], { env, stdio: 'inherit' });
  const facts = readFacts(site.dataFolder, ARTICLES);
  const command = { folder: path.resolve('.'), words: SERVER_WORDS, env: site.env };
  const server = await startServer(command, facts.homes[0] ?? '/');
  try {
    const before = residentMb(server.child);
    const start = performance.now();
    const timed = await sendMix(server.url, facts, REQUESTS);
    const seconds = (performance.now() - start) / 1000;
    console.log(`\n${formatLoad(timed, seconds)}`);
    console.log(
      `memory ${before.toFixed(0)} MB before, ${residentMb(server.child).toFixed(0)} MB after`,
    );
    if (timed.some(({ isRight }) => !isRight)) process.exitCode = 1;
  } finally {
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function formatLoad(timed: Timed[], seconds: number): string {
  const kinds: (Kind | 'all')[] = ['all', 'kept', 'cold', 'search', 'missing'];
  const rows = kinds.map((kind) => {
    const some = timed.filter((one) => kind === 'all' || one.kind === kind);
    const times = some.map(({ ms }) => ms);
    const quantiles = [0.5, 0.95, 0.99].map((part) => percentile(times, part).toFixed(1));
    const wrong = some.filter(({ isRight }) => !isRight).length;
    return [kind, some.length, (some.length / seconds).toFixed(0), ...quantiles, wrong];
  });
  const head = ['', 'requests', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'errors'];
  return [head, ...rows]
    .map((row) => row.map((cell) => String(cell).padStart(10)).join(''))
    .join('\n');
}
