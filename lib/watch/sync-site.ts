import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { keepDataFolder } from '../archive/store/data-folder';
import { databaseOf } from '../archive/store/database';
import { readMeta } from '../archive/store/meta';
import { explainFailure } from '../archive/store/postgres/explain-failure';
import { openStore } from '../archive/store/store';
import type { SyncOptions } from '../archive/sync/options';
import type { SyncReport } from '../archive/sync/sync';
import { syncOrMake } from '../archive/sync/sync-or-make';
import { commandWords, hashOfProgram } from '../build/commands';
import { describeSync } from '../check/describe-sync';
import { openProgress } from '../check/progress';
import { describeProblem } from '../problems/describe-problem';
import type { Problem } from '../problems/problem';
import { listContentRoots } from '../settings/build-site';
import { siteFolder } from '../settings/folders';
import { formatNotice, type Notice } from '../settings/hugo/notice';
import { readSettings } from '../settings/read-settings';
import { SettingsError } from '../settings/settings-error';
import { commitOf } from './commit-of';
import { startFromSnapshot } from './machines/start-from-snapshot';
import { tellSync } from './sync-events';

const SHOWN_PROBLEMS = 20;
const TOLD = new Set<unknown>(['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Syncs the site of this process and says what came of it. Ends the process when it cannot. */
export async function syncSite({ everyProblem = false } = {}): Promise<SyncReport> {
  const folder = siteFolder();
  console.log(`Syncing ${path.relative('', folder) || folder} …`);
  try {
    expectContent(folder);
    await startFromSnapshot(keepDataFolder(), hashOfProgram());
    const report = await syncQuietly();
    const time = `${((Date.now() - report.startedAt) / 1000).toFixed(1)} s`;
    const read = `${report.read} read, ${report.removed} removed`;
    console.log(`  ${report.articles} articles (${read}) in ${time}`);
    if (!report.rebuilt) for (const line of describeSync(report)) console.log(`  ${line}`);
    printNotices(report.notices);
    printProblems(report.problems, everyProblem ? Number.POSITIVE_INFINITY : SHOWN_PROBLEMS);
    return report;
  } catch (error) {
    // What the system or the database says has a code, and needs no stack to be understood.
    const isOfDatabase = !(error instanceof SettingsError) && databaseOf(process.env);
    const isExpected =
      error instanceof SettingsError ||
      (error instanceof Error && ('code' in error || isOfDatabase));
    if (!isExpected) throw error;
    console.error(isOfDatabase ? explainFailure(error) : error.message);
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

/**
 * Syncs in a process of its own, whose memory goes with it; a watching one stays small. Where that
 * fails, and a store is there from before, that is served; otherwise it ends this process.
 */
export async function syncInChild(): Promise<void> {
  const startedAt = Date.now();
  const child = spawn(process.execPath, commandWords('sync'), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Busy with its work, it would hear late that this process has gone.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const [code, signal] = await once(child, 'exit');
  process.off('exit', end);
  // What told it to end has told this process, too, which hears of it a moment later.
  if (TOLD.has(signal)) process.exit(0);
  const outcome = code === 0 ? 'done' : 'failed';
  tellSync({ outcome, durationMs: Date.now() - startedAt });
  if (code === 0) return;
  if (!(await hasArchive())) process.exit(code ?? 1);
  console.error('The archive is served as it was when it was synced last.');
}

/** Whether there is something to serve, and settings to serve it with. */
export async function hasArchive(): Promise<boolean> {
  try {
    readSettings(siteFolder());
    return (await readMeta(openStore(), 'site')) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Syncs the site of this process; only a progress line is shown. A sync that is aborted leaves
 * everything as it was before.
 */
export async function syncQuietly({
  signal,
  ...options
}: Pick<SyncOptions, 'paths' | 'expects'> & { signal?: AbortSignal } = {}): Promise<
  SyncReport & { startedAt: number }
> {
  const startedAt = Date.now();
  const progress = openProgress();
  try {
    const report = await syncOrMake(
      {
        ...options,
        siteFolder: siteFolder(),
        dataFolder: databaseOf(process.env) ?? keepDataFolder(),
        program: hashOfProgram(),
        commit: await commitOf(path.join(siteFolder(), 'content')),
        now: startedAt,
        onProgress: (done, total) => {
          signal?.throwIfAborted();
          progress.update(done, total);
        },
      },
      sayDamaged,
    );
    return { ...report, startedAt };
  } finally {
    progress.close();
  }
}

/** Says that a store was damaged, and where it lies now. */
export function sayDamaged(aside: string): void {
  console.error(
    `The store was damaged. It is made anew; the old one is ${path.relative('', aside)}.`,
  );
}

/** Names each setting that has no effect, and where it stands. */
function printNotices(notices: Notice[]): void {
  for (const notice of notices) console.warn(`  ${formatNotice(notice)}`);
}

/** Prints problems the way compilers do, so that editors can jump to them. */
export function printProblems(problems: Problem[], limit: number): void {
  for (const problem of problems.slice(0, limit)) {
    const { path: file, line, column, severity, rule, found } = problem;
    const { message, expected } = describeProblem(problem);
    const place = `${path.join('content', file)}:${line}:${column}`;
    console.warn(`  ${place}: ${severity}: ${message} [${rule}]`);
    console.warn(`      found ${found || 'nothing'}; expected ${expected}`);
  }
  const more = problems.length - limit;
  if (more > 0) console.warn(`  … and ${more} more; "npm run check" lists all of them`);
}
