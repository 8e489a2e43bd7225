import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Problem } from '../../problems/problem';
import { type Mending, mendFile } from './mend-file';

/** A file that mending would change. */
export interface MendedFile {
  /** Below `content/`. */
  path: string;
  full: string;
  before: Uint8Array;
  after: Uint8Array;
}

/** What mending makes of the files of some problems: only what is told of is mended. */
export function* mendFiles(
  problems: Problem[],
  contentFolder: string,
  how: Pick<Mending, 'site' | 'spacing'>,
): Iterable<MendedFile> {
  const rules = new Map<string, Set<string>>();
  for (const { path: file, rule } of problems) {
    const known = rules.get(file) ?? new Set();
    rules.set(file, known.add(rule));
  }
  for (const [file, told] of rules) {
    const full = path.join(contentFolder, file);
    const before = readIfFile(full);
    const isOn = (rule: string) => told.has(rule);
    const after = before && mendFile(before, { ...how, path: file, isOn });
    if (before && after && after !== before) yield { path: file, full, before, after };
  }
}

export function writeMended({ full, after }: MendedFile): void {
  writeFileSync(full, after);
}

/** The difference as `diff -u` has it, with names as they are. */
export function diffOf({ before, after }: MendedFile, name: string): string {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  const patch = createTwoFilesPatch('a', 'b', text(before), text(after));
  const hunks = patch.slice(patch.indexOf('@@ '));
  return `--- a/${name}\n+++ b/${name}\n${hunks}`;
}

function readIfFile(full: string): Uint8Array | undefined {
  try {
    return readFileSync(full);
  } catch {
    // That it cannot be read is among the problems.
    return undefined;
  }
}
