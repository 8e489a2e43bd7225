import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../testing/processes';
import type { Numbers } from './costs';
import type { BenchSite } from './site';
import { readFacts } from './store-facts';

const TIMEOUT_MS = 3_600_000;

/** Syncs the archive three times, each in a process of its own: new, unchanged, one file changed. */
export async function measureSync(site: BenchSite): Promise<Numbers> {
  const first = await runSync(site);
  const bytes = storeBytes(site.dataFolder);
  const unchanged = await runSync(site);
  const [article] = readFacts(site.dataFolder, 1).articles;
  appendFileSync(path.join(site.folder, 'content', article?.path ?? ''), '\nChanged.\n');
  const changed = await runSync(site);
  return {
    syncSeconds: first.seconds,
    syncPeakMb: first.peakMb,
    storeKb: bytes / site.count / 1024,
    unchangedSeconds: unchanged.seconds,
    changedSeconds: changed.seconds,
  };
}

function storeBytes(dataFolder: string): number {
  const [site = ''] = readdirSync(dataFolder);
  const files = ['store.db', 'store.db-wal'].map((name) => path.join(dataFolder, site, name));
  return files.reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** One `npm run sync`, from start to end of the process; throws where it fails. */
export async function runSync(site: BenchSite): Promise<{ seconds: number; peakMb: number }> {
  const peakFile = `${site.folder}.peak`;
  const words = [
    '--import',
    path.join(site.program, 'bench/peak-memory.mjs'),
    '--import',
    'tsx',
    path.join(site.program, 'scripts/sync.ts'),
  ];
  const { code, seconds, output } = await runProgram(process.execPath, words, {
    cwd: site.program,
    timeoutMs: TIMEOUT_MS,
    env: { ...process.env, ...site.env, PEAK_FILE: peakFile },
  });
  if (code !== 0) throw new Error(`The sync failed:\n${output}`);
  return { seconds, peakMb: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}
