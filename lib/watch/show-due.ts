import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { putInPlace } from '../archive/store/damage';
import { databaseOf } from '../archive/store/database';
import { isLocked } from '../archive/store/lock';
import { readMeta } from '../archive/store/meta';
import { nextDue } from '../archive/store/next-due';
import { createStore, openStore } from '../archive/store/store';
import { COPY_VARIABLE, ownStore, storeFile } from '../archive/store/store-file';
import { writeSnapshot } from '../archive/store/write-snapshot';
import { hashOfProgram } from '../build/commands';
import { NOT_WATCHING } from './not-watching';
import { showDueInDatabase } from './show-due-in-database';
import { inOneLine, openTrouble } from './trouble';
import type { Watching } from './watch-site';

const LOOK_MS = 1000;
const TROUBLE_MS = 60_000;
const NEVER = 'What is due will not be shown';

/**
 * For a server that writes nothing to its store: shows and hides the articles whose date has come in
 * a copy in the temporary folder, which this process, and all that it starts from now on, serve. Once
 * another server changes the store itself, that is served again.
 */
export function showDue(): () => Watching {
  const database = databaseOf(process.env);
  if (database) return () => showDueInDatabase(database);
  const original = ownStore();
  try {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-due-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    process.env[COPY_VARIABLE] = storeFile(folder);
    return () => follow(original, folder);
  } catch (error) {
    console.error(`${NEVER}, TMPDIR should name a folder that can be written: ${inOneLine(error)}`);
    return () => NOT_WATCHING;
  }
}

function follow(original: string, folder: string): Watching {
  const trouble = openTrouble('What is due is shown again.');
  let copied = '';
  let quietUntil = 0;
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, LOOK_MS);
  return { ...NOT_WATCHING, stop };

  async function look(): Promise<void> {
    const now = Date.now();
    try {
      if (copied && copied !== stateOf(original)) leaveCopy();
      if (now < quietUntil || !(await isDue(now)) || isLocked(path.dirname(original))) return;
      await expectOwnProgram();
      copied ||= stateOf(original);
      await turnCopy(original, folder, now);
      if (await isDue(now)) throw new Error('the store says so still');
      trouble.over();
    } catch (error) {
      quietUntil = now + TROUBLE_MS;
      trouble.say(`${NEVER} for a while: ${inOneLine(error)}`);
    }
  }

  function leaveCopy(): void {
    copied = '';
    for (const end of ['', '-wal', '-shm']) rmSync(storeFile(folder) + end, { force: true });
  }

  async function stop(): Promise<void> {
    clearInterval(timer);
    await looking;
  }
}

async function isDue(now: number): Promise<boolean> {
  const due = await nextDue(openStore());
  return due !== null && due <= now;
}

/** Another version of it might find other tables, and would empty them. */
async function expectOwnProgram(): Promise<void> {
  if ((await readMeta(openStore(), 'program')) === hashOfProgram()) return;
  throw new Error('another version of the program made the store');
}

/** A copy is made elsewhere first: readers see it complete, and with what is due. */
async function turnCopy(original: string, folder: string, now: number): Promise<void> {
  if (existsSync(storeFile(folder))) return turnIn(folder, now);
  const making = path.join(folder, 'making');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making);
  writeSnapshot(original, storeFile(making));
  await turnIn(making, now);
  await putInPlace(storeFile(making), storeFile(folder));
}

async function turnIn(folder: string, now: number): Promise<void> {
  // Many servers never need what it takes to make rows.
  const { turnDue } = await import('../archive/sync/turn-due');
  const store = await createStore(folder);
  try {
    await turnDue(store, now);
  } finally {
    await store.destroy();
  }
}

/** Changes whenever the store is written. */
function stateOf(store: string): string {
  const states = [store, `${store}-wal`].map((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found && `${found.ino} ${found.size} ${found.mtimeMs}`;
  });
  return states.join();
}
