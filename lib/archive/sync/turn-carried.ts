import { chmodSync, copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nextDue } from '../store/next-due';
import { carriedStore, isCarried, serveInstead } from '../store/snapshot';
import { createStore, openStore } from '../store/store';
import { storeFile } from '../store/store-file';

const LOOK_MS = 1000;
let lookedAt = 0;
let turning: Promise<void> | undefined;
/** Where this function has its copy. */
let folder = '';

/**
 * In a function that carries its store, which nobody syncs, shows and hides the articles whose date has come, in a copy of
 * the store that it carries. In every other process this is nothing.
 */
export async function turnCarried(): Promise<void> {
  const now = Date.now();
  if (!isCarried() || now - lookedAt < LOOK_MS) return turning;
  lookedAt = now;
  turning ??= turn(now)
    .catch((error) => console.error(`What is due could not be shown: ${error.message}`))
    .finally(() => {
      turning = undefined;
    });
  return turning;
}

async function turn(now: number): Promise<void> {
  const carried = carriedStore();
  const due = carried ? await nextDue(openStore()) : null;
  if (due === null || due > now || !carried) return;
  folder ||= mkdtempSync(path.join(os.tmpdir(), 'broadsheet-'));
  const copy = storeFile(folder);
  if (!existsSync(copy)) {
    copyFileSync(carried, copy);
    chmodSync(copy, 0o600);
  }
  // Only few functions ever need what it takes to make rows.
  const { turnDue } = await import('./turn-due');
  const store = await createStore(folder);
  try {
    await turnDue(store, now);
  } finally {
    await store.destroy();
  }
  serveInstead(copy);
}
