import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** `npm run unit`: the unit tests alone, those of the files named behind `--`. */
const vitest = path.resolve('node_modules/vitest/vitest.mjs');
const words = [vitest, 'run', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
process.exitCode = status ?? 1;
