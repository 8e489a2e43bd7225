import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CORPUS } from './sites';

const CHECKS = {
  corpus: () => existsSync(CORPUS),
  hugo: () => spawnSync('hugo', ['version']).status === 0,
  nginx: () => spawnSync('nginx', ['-v']).status === 0,
  lighthouse: () => spawnSync('lighthouse', ['--version']).status === 0,
  java: () => spawnSync('java', ['-version']).status === 0,
};

/**
 * Whether tests that need this are run. Where it is missing they are left out, which is said aloud;
 * but under CI they are run, and fail, unless `WITHOUT` names it: `WITHOUT=corpus,java`.
 */
export function canUse(need: keyof typeof CHECKS): boolean {
  if (CHECKS[need]()) return true;
  const isExcused = (process.env.WITHOUT ?? '').split(',').includes(need);
  if (process.env.CI && !isExcused) return true;
  console.warn(`SKIPPED, ${need} is missing: some tests are left out`);
  return false;
}
