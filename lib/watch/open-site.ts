import { setTimeout as pause } from 'node:timers/promises';
import { dataFolder, keepDataFolder } from '../archive/store/data-folder';
import { type Lock, takeLock } from '../archive/store/lock';
import type { Pace } from './follow-changes';
import { NOT_WATCHING } from './not-watching';
import { showDue } from './show-due';
import { hasArchive, syncInChild } from './sync-site';
import { type Watching, watchSite } from './watch-site';

const ASK_MS = 2000;

/**
 * Brings the store of this process's site up to date, and returns what follows its files from then
 * on. Of several processes on one site one does so, and the others take over when it is gone; where
 * the data folder cannot be written, nobody does.
 */
export async function openSite(pace: Partial<Pace> = {}): Promise<() => Watching> {
  let lock = await lockOfSite();
  if (lock === 'unwritable') return showDue();
  if (!lock) {
    console.log('Another process follows the files of this site; this one serves beside it.');
  }
  while (!lock && !(await hasArchive())) {
    await pause(ASK_MS);
    lock = lockIfFree();
  }
  if (!lock) return () => watchWhenFree(pace);
  await syncInChild();
  return () => watchSite(pace);
}

async function lockOfSite(): Promise<Lock | 'unwritable' | undefined> {
  try {
    return takeLock(keepDataFolder());
  } catch (error) {
    if (!(await hasArchive())) throw error;
    console.error(`${dataFolder()} cannot be written: its store is served as it is.`);
    return 'unwritable';
  }
}

/** It is asked for again and again, so what went wrong may be over the next time. */
function lockIfFree(): Lock | undefined {
  try {
    return takeLock(keepDataFolder());
  } catch {
    return undefined;
  }
}

/** Watches as soon as no other process does. */
function watchWhenFree(pace: Partial<Pace>): Watching {
  let watching = NOT_WATCHING;
  const asking = setInterval(() => {
    if (!lockIfFree()) return;
    clearInterval(asking);
    console.log('This process follows the files of the site now.');
    watching = watchSite(pace);
  }, ASK_MS);
  return {
    stop: () => {
      clearInterval(asking);
      return watching.stop();
    },
    checkStore: () => watching.checkStore(),
    pull: (push) => watching.pull(push),
  };
}
