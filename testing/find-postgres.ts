import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Debian has a folder for each version, and none of them in the path. */
const DEBIAN = '/usr/lib/postgresql';

/** Where the system has the newest server of PostgreSQL; empty for the path, undefined for nowhere. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  if (newest) return path.join(DEBIAN, newest, 'bin');
  return spawnSync('postgres', ['--version']).status === 0 ? '' : undefined;
}
