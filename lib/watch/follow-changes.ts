import path from 'node:path';
import { hasStore, isSound, setAside } from '../archive/store/damage';
import { dataFolder } from '../archive/store/data-folder';
import { databaseOf } from '../archive/store/database';
import { readStatus } from '../archive/store/status';
import { openStore } from '../archive/store/store';
import { storeFile } from '../archive/store/store-file';
import { MostlyGone } from '../archive/sync/expect-most';
import type { SyncReport } from '../archive/sync/sync';
import { isUnread } from '../archive/sync/unread';
import { describeSync } from '../check/describe-sync';
import { siteFolder } from '../settings/folders';
import { SettingsError } from '../settings/settings-error';
import { commitOf } from './commit-of';
import { lagOf } from './lag-of';
import { tellSync } from './sync-events';
import { printProblems, sayDamaged, syncQuietly } from './sync-site';
import { openTidying } from './tidy-when-idle';
import { inOneLine, openTrouble } from './trouble';

const SETTLE_MS = 50;
/** With more changes than this, one look at every file is faster. */
const MOST_PATHS = 500;
const SHOWN_PROBLEMS = 20;
/** Looks at every file take at most this part of the time. */
const REST = 20;

export interface Pace {
  /** How often to look at every file, for file systems that send no events. */
  lookMs: number;
  /** The same while something is wrong. */
  troubleMs: number;
  /** How long most of the articles have to be away until they are taken out. */
  patienceMs: number;
}

interface Asker {
  resolve: (report: SyncReport) => void;
  reject: (reason: unknown) => void;
}

export interface Follower {
  /** A path below `content/` where something changed. */
  note: (path: string) => void;
  /** Looks at every file. */
  look: () => void;
  /** Looks at every file, and returns what came of it; throws what keeps a sync from its end. */
  lookNow: () => Promise<SyncReport>;
  /** Looks for articles whose date has come. */
  lookForDates: () => void;
  /** Whether changes may go unheard. */
  setDeaf: (isDeaf: boolean) => void;
  /** Looks at the store itself, gives a damaged one another name, and makes it anew. */
  checkStore: () => void;
  stop: () => Promise<void>;
}

/**
 * Syncs what changes: once for everything that is saved together, and never twice at a time. What
 * goes wrong is said; everything is looked at then, until it goes well again. `onUnheard` is called
 * when a look finds changes of which nobody spoke.
 */
export function followChanges(
  { lookMs, troubleMs, patienceMs }: Pace,
  onUnheard: () => void,
): Follower {
  const changed = new Set<string>();
  const stopping = new AbortController();
  const trouble = openTrouble('The archive is up to date again.');
  const tidying = openTidying();
  let wants = { all: false, some: false };
  let isDeaf = false;
  let lastCheck = Number.NEGATIVE_INFINITY;
  let lastLook = Date.now();
  let lookTook = 0;
  /** What had changed before is known. */
  let knownUntil = Date.now();
  let goneSince: number | undefined;
  let saidUnread = '';
  let askers: Asker[] = [];
  let running: Promise<void> | undefined;
  let settling: NodeJS.Timeout | undefined;
  let nextLook: NodeJS.Timeout | undefined;
  schedule();
  return { note, look, lookNow, lookForDates, setDeaf, checkStore, stop };

  function note(path: string): void {
    tidying.stop();
    changed.add(path);
    clearTimeout(settling);
    settling = setTimeout(lookForDates, SETTLE_MS);
  }

  function look(): void {
    wants.all = true;
    run();
  }

  function lookNow(): Promise<SyncReport> {
    return new Promise((resolve, reject) => {
      askers.push({ resolve, reject });
      look();
      if (stopping.signal.aborted) reject(new Error('The server is stopping'));
    });
  }

  function lookForDates(): void {
    wants.some = true;
    run();
  }

  function setDeaf(now: boolean): void {
    isDeaf = now;
    schedule();
  }

  function checkStore(): void {
    const now = Date.now();
    if (now - lastCheck < troubleMs) return;
    lastCheck = now;
    try {
      const file = storeFile(dataFolder());
      if (!databaseOf(process.env) && hasStore(file) && !isSound(file)) sayDamaged(setAside(file));
    } catch (error) {
      trouble.say(`The store could not be looked at: ${inOneLine(error)}`);
    }
    look();
  }

  async function stop(): Promise<void> {
    stopping.abort();
    for (const timer of [settling, nextLook]) clearTimeout(timer);
    for (const { reject } of askers) reject(new Error('The server is stopping'));
    await Promise.all([running, tidying.stop()]);
  }

  function schedule(): void {
    clearTimeout(nextLook);
    if (stopping.signal.aborted) return;
    const every = trouble.isOpen() || isDeaf ? troubleMs : lookMs;
    const due = lastLook + Math.max(every, REST * lookTook);
    nextLook = setTimeout(look, Math.max(0, due - Date.now()));
  }

  function run(): void {
    if (running || stopping.signal.aborted || !(wants.all || wants.some)) return;
    // In trouble everything is looked at, and that takes its time.
    if (!wants.all && trouble.isOpen() && Date.now() < lastLook + REST * lookTook) return;
    tidying.stop();
    running = syncOnce().finally(() => {
      running = undefined;
      if (!stopping.signal.aborted) tidying.begin();
      schedule();
      run();
    });
  }

  async function syncOnce(): Promise<void> {
    const paths = [...changed];
    const isLook = wants.all || trouble.isOpen() || paths.length > MOST_PATHS;
    const asked = isLook ? askers : [];
    if (isLook) askers = [];
    changed.clear();
    wants = { all: false, some: false };
    const startedAt = Date.now();
    if (isLook) lastLook = startedAt;
    try {
      const report = await syncQuietly({
        paths: isLook ? undefined : paths,
        expects: isPatienceOver() ? 'folder' : 'most',
        signal: stopping.signal,
      });
      goneSince = undefined;
      for (const { resolve } of asked) resolve(report);
      trouble.over();
      tell(report);
      tellSync({ outcome: 'done', ...timesOf(report, knownUntil) });
      if (isLook) knownUntil = startedAt;
      else if (await hasOtherCommit()) wants.all = true;
      if (!isLook || report.rebuilt) return;
      if (report.read === 0) lookTook = Date.now() - lastLook;
      if (paths.length === 0 && hasNews(report)) onUnheard();
    } catch (error) {
      for (const { reject } of asked) reject(error);
      if (stopping.signal.aborted) return;
      fail(error);
      tellSync({ outcome: 'failed', durationMs: Date.now() - startedAt });
    }
  }

  function isPatienceOver(): boolean {
    return goneSince !== undefined && Date.now() - goneSince >= patienceMs;
  }

  function fail(error: unknown): void {
    if (error instanceof MostlyGone) {
      goneSince = error.isFolder ? undefined : (goneSince ?? Date.now());
      const until = error.isFolder ? '' : `, and taken out if this lasts ${patienceMs / 1000} s`;
      trouble.say(`${error.message}. The articles are still served${until}.`);
    } else if (error instanceof SettingsError) trouble.say(error.message);
    else trouble.say(`The archive could not be synced: ${inOneLine(error)}`);
  }

  function tell(report: SyncReport & { startedAt: number }): void {
    const unread = report.problems.filter(isUnread);
    const paths = unread.map(({ path }) => path).join('\n');
    if (report.causes.length > 0) {
      console.log(`Synced in ${Date.now() - report.startedAt} ms`);
      for (const line of describeSync(report)) console.log(`  ${line}`);
      printProblems(report.problems, SHOWN_PROBLEMS);
    } else if (paths !== saidUnread) printProblems(unread, SHOWN_PROBLEMS);
    saidUnread = paths;
  }
}

/** How long a sync took, and how long ago the first of its changes was made, after `since`. */
function timesOf({ startedAt, causes }: SyncReport & { startedAt: number }, since: number) {
  const now = Date.now();
  const saved = causes.filter(({ why }) => why === 'new' || why === 'changed');
  const files = saved.map(({ path: file }) => path.join(siteFolder(), 'content', file));
  return { durationMs: now - startedAt, lagMs: lagOf(files, since, now) };
}

/** Whether the checkout is at another commit than the last look at every file has found. */
async function hasOtherCommit(): Promise<boolean> {
  const status = await readStatus(openStore());
  return status?.commit !== (await commitOf(path.join(siteFolder(), 'content')));
}

function hasNews({ causes }: SyncReport): boolean {
  return causes.some(({ why }) => why !== 'its date has come');
}
