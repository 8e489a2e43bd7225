import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NO_PART = new Set(['.git', '.next', '.broadsheet', 'node_modules', 'results', 'docs']);

/** A folder for one run, with a copy of the program, so that the working tree is left as it is. */
export interface Workplace {
  folder: string;
  program: string;
}

export function makeWorkplace(): Workplace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
  const program = path.join(folder, 'program');
  copyFolder(path.resolve('.'), program, NO_PART, copyWithTime);
  copyFolder(path.resolve('node_modules'), path.join(program, 'node_modules'), new Set(), link);
  return { folder, program };
}

export function removeWorkplace({ folder }: Workplace): void {
  rmSync(folder, { recursive: true, force: true });
}

type Copy = (from: string, to: string) => void;

function copyFolder(from: string, to: string, except: Set<string>, copy: Copy): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (except.has(entry.name)) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target, except === NO_PART ? NESTED : except, copy);
    else copy(source, target);
  }
}

/** Below the root these names are folders like others. */
const NESTED = new Set<string>();

/** The time of the lock file says whether the packages are as it wants them. */
function copyWithTime(from: string, to: string): void {
  cpSync(from, to, { preserveTimestamps: true });
}

/** Packages are many and never written to, so they are linked where the file system can. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyWithTime(from, to);
  }
}
