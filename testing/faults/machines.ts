import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Answer, get } from '../load';
import { lookAtStore } from '../look-at-store';
import { balance } from '../nginx';
import { stop as end } from '../processes';
import { type Database, openDatabase } from './database';
import { type Network, openNetwork } from './network';
import { type ServedSite, serveSite, until, writeArticle, writeArticles } from './served-site';

/** Three machines that serve one site behind nginx, with one store in PostgreSQL. */
export interface Machines {
  /** Of the site, which all of them read. */
  folder: string;
  all: ServedSite[];
  database: Database;
  /** Between the machines and the database. */
  network: Network;
  /** Of the database alone, where one may be mounted. */
  disk: string | undefined;
  /** How long faults last that end when they are ended, in ms. */
  lastsMs: number;
  readers: number;
  ask(address: string): Promise<Answer | undefined>;
  /** Reads a page at each machine, so that each keeps it. */
  warm(address: string): Promise<void>;
  /** Adds words to an article, and waits until all machines show them; in ms. */
  editAndWait(): Promise<number>;
  /** Whether the store is what a fresh one would be. */
  equalsFresh(): Promise<boolean>;
  /** Runs `npm run sync`, as if on one more machine; rejects where it fails. */
  sync(variables?: Record<string, string>): Promise<void>;
  printed(): string;
  stop(): Promise<void>;
}

const ARTICLES = 300;
const READERS = 4;
const DISK_MB = 300;

/** Serves a new site at six ports from the first one on, of which that one is nginx's. */
export async function serveMachines(firstPort: number, lastsMs: number): Promise<Machines> {
  const [front, databasePort, ...ports] = Array.from({ length: 5 }, (_, n) => firstPort + n);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-machines-'));
  // PostgreSQL runs as another user.
  chmodSync(scratch, 0o711);
  const folder = path.join(scratch, 'site');
  writeArticles(folder, ARTICLES);
  const disk = mountDisk(path.join(scratch, 'disk'));
  const database = await openDatabase(path.join(scratch, 'disk/server'), databasePort ?? 0);
  const network = await openNetwork(databasePort ?? 0);
  const address = new URL(database.url);
  address.port = String(network.port);
  const variables = {
    ...{ SITE_DIR: folder, DATABASE_URL: String(address) },
    ...{ WORKERS: '1', SEARCHES_A_MINUTE: '0', SERVER_TIMING: '1' },
  };
  const all = await Promise.all(ports.map((port) => serveSite(port, undefined, variables)));
  const nginx = await balance(path.join(scratch, 'nginx'), front ?? 0, ports);
  let edits = 0;
  return {
    ...{ folder, all, database, network, disk, lastsMs, readers: READERS },
    ...{ ask, warm, editAndWait, equalsFresh, sync, printed, stop },
  };

  function ask(page: string): Promise<Answer | undefined> {
    return get(`http://127.0.0.1:${front}${page}`).catch(() => undefined);
  }

  async function warm(page: string): Promise<void> {
    for (const machine of all) await until(async () => (await machine.ask(page))?.status === 200);
  }

  async function editAndWait(): Promise<number> {
    const words = `edit number ${++edits}.`;
    const start = performance.now();
    writeArticle(folder, 0, words);
    const seen = all.map((machine) =>
      until(async () => String((await machine.ask('/news/0/'))?.body).includes(words)),
    );
    await Promise.all(seen);
    return performance.now() - start;
  }

  async function equalsFresh(): Promise<boolean> {
    const fresh = `${database.url}?schema=fresh`;
    await sync({ DATABASE_URL: fresh });
    const made = JSON.stringify(await lookAtStore(fresh));
    const schemas = await database.ask(
      "select nspname as name from pg_namespace where nspname like 'fresh%'",
    );
    for (const { name } of schemas) await database.ask(`drop schema ${name} cascade`);
    return made === JSON.stringify(await lookAtStore(database.url));
  }

  async function sync(others: Record<string, string> = {}): Promise<void> {
    const own = mkdtempSync(path.join(scratch, 'sync-'));
    const env = { ...process.env, ...variables, DATA_DIR: own, ...others };
    const child = spawn(process.execPath, ['scripts/run.mjs', 'sync'], { env });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
      });
    }
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`npm run sync has failed: ${text}`);
  }

  function printed(): string {
    return all.map((one, number) => `machine ${number + 1}:\n${one.printed()}`).join('\n');
  }

  async function stop(): Promise<void> {
    await end(nginx);
    await Promise.all(all.map((machine) => machine.stop()));
    network.close();
    await database.stop();
    if (disk) spawnSync('umount', ['--lazy', disk]);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Makes a folder that is a small disk, where one may be mounted; else it is only a folder. */
function mountDisk(folder: string): string | undefined {
  mkdirSync(folder);
  const words = ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder];
  return spawnSync('mount', words).status === 0 ? folder : undefined;
}
