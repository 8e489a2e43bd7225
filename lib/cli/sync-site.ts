import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type SyncReport, sync } from '../archive/sync/sync';
import type { Problem } from '../content/article';
import { listContentRoots } from '../site/build-site';
import { dataFolder, siteFolder } from '../site/folders.mjs';
import type { Notice } from '../site/hugo/values';
import { readSettings } from '../site/read-settings';
import { SettingsError } from '../site/settings-error';
import { describeSync } from './describe-sync';
import { hashOfFiles } from './hash-of-files';
import { openProgress } from './progress';

const SHOWN_PROBLEMS = 20;
/** What decides how a file becomes rows of the store. */
const PROGRAM = ['lib/site', 'lib/content', 'lib/markdown', 'lib/archive'];

/** Syncs the site of this process and says what came of it. Ends the process when it cannot. */
export async function syncSite({ everyProblem = false } = {}): Promise<SyncReport> {
  const folder = siteFolder();
  console.log(`Syncing ${path.relative('', folder) || folder} …`);
  try {
    expectContent(folder);
    const report = await syncQuietly();
    const time = `${((Date.now() - report.startedAt) / 1000).toFixed(1)} s`;
    const read = `${report.read} read, ${report.removed} removed`;
    console.log(`  ${report.articles} articles (${read}) in ${time}`);
    if (!report.rebuilt) for (const line of describeSync(report)) console.log(`  ${line}`);
    printNotices(report.notices);
    printProblems(report.problems, everyProblem ? Number.POSITIVE_INFINITY : SHOWN_PROBLEMS);
    return report;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** An empty site is most often a folder that was named wrongly. */
function expectContent(folder: string): void {
  const roots = listContentRoots(readSettings(folder).settings);
  const folders = roots.map((root) => path.join(folder, 'content', root));
  if (folders.some((one) => existsSync(one))) return;
  throw new SettingsError(`There is no folder ${folders[0]}. SITE_DIR names the site's.`);
}

/** Syncs in a process of its own, whose memory goes with it; a watching one stays small. */
export function syncInChild(): void {
  const script = path.resolve('lib/cli/sync.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

let program: string | undefined;

/** Of the program as this process runs it, whatever becomes of its files meanwhile. */
function hashOfProgram(): string {
  program ??= hashOfFiles(PROGRAM);
  return program;
}

/**
 * Syncs the site of this process; only a progress line is shown. `paths` below `content/` are all
 * that changed, where that is known.
 */
export async function syncQuietly(paths?: string[]): Promise<SyncReport & { startedAt: number }> {
  const startedAt = Date.now();
  const progress = openProgress();
  const report = await sync({
    siteFolder: siteFolder(),
    dataFolder: dataFolder(),
    program: hashOfProgram(),
    now: startedAt,
    paths,
    onProgress: progress.update,
  });
  progress.close();
  return { ...report, startedAt };
}

/** Names each setting that has no effect, and where it stands. */
function printNotices(notices: Notice[]): void {
  for (const { file, line, path: setting, message } of notices) {
    console.warn(`  ${file ? `${file}:${line}: ` : ''}${setting}: ${message}`);
  }
}

/** Prints problems the way compilers do, so that editors can jump to them. */
export function printProblems(problems: Problem[], limit: number): void {
  for (const { path: file, line, column, severity, message, found, expected } of problems.slice(
    0,
    limit,
  )) {
    console.warn(`  ${path.join('content', file)}:${line}:${column}: ${severity}: ${message}`);
    console.warn(`      found ${found || 'nothing'}; expected ${expected}`);
  }
  const more = problems.length - limit;
  if (more > 0) console.warn(`  … and ${more} more; "npm run check" lists all of them`);
}
