import { statSync } from 'node:fs';

const MOST_FILES = 500;

/**
 * How long ago the first of some files changed that did so after `since`; both in epoch milliseconds.
 * What counts is when the system wrote the file's entry: a copy may carry an older time.
 */
export function lagOf(files: string[], since: number, now: number): number | undefined {
  const times = files
    .slice(0, MOST_FILES)
    .map((file) => statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0)
    .filter((time) => time > since && time <= now);
  return times.length > 0 ? now - Math.min(...times) : undefined;
}
