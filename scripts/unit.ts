import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * `npm run unit`: the unit tests that take seconds, or those of the files named behind `--`, the
 * long ones (`*.long.test.ts`) among them.
 */
const vitest = path.resolve('node_modules/vitest/vitest.mjs');
const words = process.argv.slice(2);
const isNamed = words.some((word) => !word.startsWith('-'));
const left = isNamed ? [] : ['--exclude', '**/*.long.test.ts'];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...left, ...words], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
