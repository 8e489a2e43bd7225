// @ts-check
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program: writes its largest resident size, in KB, to `PEAK_FILE` at its end. */
const file = process.env.PEAK_FILE;
if (file && isMainThread) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
