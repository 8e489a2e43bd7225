import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NAME = 'broadsheet-unit-';

/** Gives a run of unit tests a folder for temporary files of its own; nothing of it stays. */
export default function giveScratchFolder(): () => void {
  // All projects of a run have one: what tests are told is cut where paths are too long.
  if (path.basename(os.tmpdir()).startsWith(NAME)) return () => {};
  const folder = mkdtempSync(path.join(os.tmpdir(), NAME));
  // Some tests ask what another user may read.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
