import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../testing/processes';
import type { Numbers } from './costs';
import type { BenchSite } from './site';
import { readFacts } from './store-facts';

/** Syncs the archive three times, each in a process of its own: new, unchanged, one file changed. */
export async function measureSync(site: BenchSite): Promise<Numbers> {
  const first = await runSync(site);
  const unchanged = await runSync(site);
  const [article] = readFacts(site.dataFolder, 1).articles;
  appendFileSync(path.join(site.folder, 'content', article?.path ?? ''), '\nChanged.\n');
  const changed = await runSync(site);
  return {
    syncSeconds: first.seconds,
    syncPeakMb: first.peakMb,
    unchangedSeconds: unchanged.seconds,
    changedSeconds: changed.seconds,
  };
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
    env: { ...process.env, ...site.env, PEAK_FILE: peakFile },
  });
  if (code !== 0) throw new Error(`The sync failed:\n${output}`);
  return { seconds, peakMb: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}
