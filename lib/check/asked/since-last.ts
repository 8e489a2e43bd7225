import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { commitOfRevision, listChanged } from '../../git/changed-files';
import { GitError } from '../../git/git-error';

/** What a working tree was like when it was looked at. */
const state = z.object({ top: z.string(), commit: z.string(), changed: z.array(z.string()) });
export type TreeState = z.output<typeof state>;

const MOST = 2000;

/** The state of a working tree now; undefined where it cannot be told. */
export async function readTree(top: string): Promise<TreeState | undefined> {
  try {
    const commit = await commitOfRevision(top, 'HEAD');
    return { top, commit, changed: await listChanged(top, commit) };
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/**
 * The files that may not be as they were at the last look, as full paths: what differs between the
 * commits, and what differed from them then or does now. Undefined where only a look at all files tells.
 */
export async function listSince(file: string, now: TreeState): Promise<string[] | undefined> {
  const before = readState(file);
  if (before?.top !== now.top) return undefined;
  const isSame = before.commit === now.commit;
  const between = isSame ? [] : await listChanged(now.top, before.commit).catch(() => undefined);
  if (between === undefined) return undefined;
  const files = [...new Set([...between, ...before.changed, ...now.changed])];
  return files.length <= MOST ? files : undefined;
}

export function noteTree(file: string, now: TreeState): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(now));
}

function readState(file: string): TreeState | undefined {
  try {
    return state.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
