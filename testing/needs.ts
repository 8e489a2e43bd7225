import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findPostgres } from './find-postgres';
import { CORPUS } from './sites';

/** A Node.js of another version than the one that runs the tests. */
export const OTHER_NODE = process.env.OTHER_NODE ?? '';

const CHECKS = {
  corpus: () => existsSync(CORPUS),
  hugo: () => spawnSync('hugo', ['version']).status === 0,
  nginx: () => spawnSync('nginx', ['-v']).status === 0,
  lighthouse: () => spawnSync('lighthouse', ['--version']).status === 0,
  'other-node': () => isOther(spawnSync(OTHER_NODE, ['--version'], { encoding: 'utf8' }).stdout),
  postgres: () => findPostgres() !== undefined,
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

function isOther(version: string | null): boolean {
  return Boolean(version) && version?.split('.')[0] !== process.version.split('.')[0];
}
