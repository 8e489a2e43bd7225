import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { until } from './faults/served-site';
import { findPostgres } from './find-postgres';
import { stop } from './processes';

/** A server of PostgreSQL that this process started, with a database of nobody else's. */
export interface Postgres {
  url: string;
  child: ChildProcess;
  stop: () => Promise<void>;
}

/** Makes a server in `folder`, which must not be there, and starts it at a port of this machine. */
export async function makePostgres(
  folder: string,
  port?: number,
  settings?: string[],
): Promise<Postgres> {
  const user = userOf();
  mkdirSync(folder, { recursive: true });
  if (user) chownSync(folder, user.uid, user.gid);
  const words = ['-D', path.join(folder, 'data'), '-U', 'postgres', '-A', 'trust'];
  const made = spawnSync(
    path.join(findPostgres() ?? '', 'initdb'),
    [...words, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  return startPostgres(folder, port ?? (await freePort()), settings);
}

/** Whether there is what makes replicas. */
export function canReplicate(): boolean {
  return spawnSync(path.join(findPostgres() ?? '', 'pg_basebackup'), ['--version']).status === 0;
}

/** Makes a replica in `folder` of a server that runs, and starts it at a port of this machine. */
export async function makeReplica(folder: string, of: Postgres): Promise<Postgres> {
  const user = userOf();
  mkdirSync(folder, { recursive: true });
  if (user) chownSync(folder, user.uid, user.gid);
  const words = ['-D', path.join(folder, 'data'), '-R', '--checkpoint=fast', '-d', of.url];
  const program = path.join(findPostgres() ?? '', 'pg_basebackup');
  const made = spawnSync(program, words, { ...user, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`pg_basebackup failed: ${made.stderr}`);
  return startPostgres(folder, await freePort());
}

/** Starts the server that `makePostgres` made in a folder; `settings` are `name=value`. */
export async function startPostgres(
  folder: string,
  port: number,
  settings: string[] = ['fsync=off'],
): Promise<Postgres> {
  const own = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const child = spawn(
    path.join(findPostgres() ?? '', 'postgres'),
    [
      ...['-D', path.join(folder, 'data'), '-p', String(port)],
      ...[...own, ...settings].flatMap((setting) => ['-c', setting]),
    ],
    { ...userOf(), cwd: folder, stdio: 'ignore' },
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`PostgreSQL has ended with ${child.exitCode}`);
    return isAnswering(url);
  });
  return { url, child, stop: () => stop(child) };
}

/** Ends a server, and removes its folder. */
export async function removePostgres(server: Postgres, folder: string): Promise<void> {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function isAnswering(url: string): Promise<boolean> {
  const client = new Client(url);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL does not run as root; its package has brought a user. */
function userOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
