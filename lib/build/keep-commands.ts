import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { bundleCommands } from './bundle-commands';
import { KEPT_COMMANDS } from './command-names.mjs';
import { hashOfCommands, KEPT } from './kept-commands.mjs';

/** A program that runs may still ask for parts of what it was started from. */
const MOST = 5;

/**
 * Puts the commands together from the sources of this folder, where `findKeptCommand` looks for them.
 * What changes meanwhile is not taken for what it was: nothing is kept then.
 */
export async function keepCommands(): Promise<void> {
  const hash = hashOfCommands('.');
  const made = mkdtempSync(path.join(KEPT, 'new-'));
  try {
    await bundleCommands(made, KEPT_COMMANDS);
    if (hashOfCommands('.') === hash) putInPlace(made, path.join(KEPT, hash));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  removeOld();
}

function putInPlace(made: string, place: string): void {
  try {
    renameSync(made, place);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(place)) throw error;
  }
}

function removeOld(): void {
  const ages = readdirSync(KEPT).map((name) => {
    const folder = path.join(KEPT, name);
    return { folder, time: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const old = ages.toSorted((a, b) => b.time - a.time).slice(MOST);
  for (const { folder } of old) rmSync(folder, { recursive: true, force: true });
}
