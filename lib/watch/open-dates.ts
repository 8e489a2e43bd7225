import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dataFolder, keepDataFolder } from '../archive/store/data-folder';
import { nextDue } from '../archive/store/next-due';
import { createStore, openStore } from '../archive/store/store';
import { storeFile } from '../archive/store/store-file';
import { turnDue } from '../archive/sync/turn-due';
import { NotFollowing } from './not-following';
import { inOneLine, openTrouble } from './trouble';
import type { Watching } from './watch-site';

const ASK_MS = 1000;

/** Nothing is followed: what is in the store is served as it is. */
export const NOT_WATCHING: Watching = {
  stop: async () => {},
  checkStore: () => {},
  pull: async () => {
    throw new NotFollowing('This process does not follow the files of the site');
  },
};

/**
 * For a site whose files nobody follows: what is due appears and leaves all the same. Where its
 * store cannot be written, a copy of it in the temporary folder is served, by this process and those
 * that it starts, if a date is ahead.
 */
export async function openDates(): Promise<() => Watching> {
  if ((await nextDue(openStore())) === null) return () => NOT_WATCHING;
  if (isWritable(dataFolder())) return () => followDates(() => {});
  try {
    const copy = copyData();
    return () => followDates(() => rmSync(copy, { recursive: true, force: true }));
  } catch (error) {
    console.error(`Nothing appears or leaves at its date: ${inOneLine(error)}`);
    return () => NOT_WATCHING;
  }
}

function isWritable(folder: string): boolean {
  try {
    for (const place of [folder, storeFile(folder)]) accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Copies the store, and has `DATA_DIR` name the folder of the copy. */
function copyData(): string {
  const store = storeFile(dataFolder());
  const root = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-'));
  const before = process.env.DATA_DIR;
  try {
    process.env.DATA_DIR = root;
    const copy = storeFile(keepDataFolder());
    for (const end of ['', '-wal']) {
      if (!existsSync(store + end)) continue;
      copyFileSync(store + end, copy + end);
      chmodSync(copy + end, 0o600);
    }
    return root;
  } catch (error) {
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
}

/** Asks each second, as clocks may jump. `leave` is called at the end. */
function followDates(leave: () => void): Watching {
  const trouble = openTrouble('What is due is shown again.');
  const opening = createStore(dataFolder());
  let running: Promise<void> | undefined;
  const asking = setInterval(() => {
    running ??= turn()
      .then(trouble.over)
      .catch((error) => trouble.say(`What is due could not be shown: ${inOneLine(error)}`))
      .finally(() => {
        running = undefined;
      });
  }, ASK_MS);
  return {
    ...NOT_WATCHING,
    async stop() {
      clearInterval(asking);
      await running;
      await opening.then((store) => store.destroy()).catch(() => {});
      leave();
    },
  };

  async function turn(): Promise<void> {
    const store = await opening;
    const now = Date.now();
    const due = await nextDue(store);
    if (due !== null && due <= now) await turnDue(store, now);
  }
}
