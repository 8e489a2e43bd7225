import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ANSWERING_FILE, SERVER_FILE } from '../../lib/serve/command';
import { listFamily } from '../processes';
import { type ServedSite, until, writeArticle } from './served-site';

/** Something that goes wrong while a site is served; `make` ends it, too, where it does not last. */
export interface Fault {
  name: string;
  make(site: ServedSite): Promise<unknown>;
  /** Megabytes of a disk of its own on which the store lies; only where one may be mounted. */
  diskMb?: number;
  /** Whether it takes so long that only `npm run faults` does it. */
  isLong?: boolean;
}

export const FAULTS: Fault[] = [
  { name: 'the store is damaged at its head', make: (site) => damage(site, 'store.db', 0) },
  {
    name: 'the store is damaged behind its head',
    make: (site) => damage(site, 'store.db', 4096),
  },
  {
    name: 'the store is cut to nothing',
    make: async ({ data }) => truncateSync(path.join(data(), 'store.db')),
  },
  { name: 'the store is deleted', make: async ({ data }) => remove(data(), 'store.db') },
  { name: 'kept pages are damaged', make: (site) => damage(site, 'pages.db', 0) },
  { name: 'kept pages are deleted', make: async ({ data }) => remove(data(), 'pages.db') },
  { name: 'the content is away for six seconds', make: away },
  {
    name: 'a link leads to itself',
    make: async ({ folder }) => symlinkSync('loop', path.join(folder, 'content/news/loop.md')),
  },
  {
    name: 'a pipe and a folder are called like articles',
    make: async ({ folder }) => {
      spawnSync('mkfifo', [path.join(folder, 'content/news/pipe.md')]);
      mkdirSync(path.join(folder, 'content/news/folder.md'));
    },
  },
  { name: 'the server is killed', make: async (site) => kill(site, SERVER_FILE) },
  { name: 'a worker is killed', make: async (site) => kill(site, ANSWERING_FILE) },
  { name: 'a hundred clients are slow, and never end', make: readSlowly },
  { name: 'two hundred saves in a row', make: ({ folder }) => save(folder, 200) },
  { name: 'files from the future and the past', make: jumpInTime },
  { name: 'the disk is full for four seconds', make: fillDisk, diskMb: 48 },
  { name: 'another server on the same folder', make: serveTwice, isLong: true },
  { name: 'ten thousand files of one checkout', make: checkOut, isLong: true },
  { name: 'fifty syncs are killed at any moment', make: killSyncs, isLong: true },
];

async function damage({ data }: ServedSite, name: string, start: number): Promise<void> {
  const file = path.join(data(), name);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill('damage', Math.min(start, bytes.length)));
}

function remove(folder: string, name: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path.join(folder, name + end), { force: true });
}

async function away({ folder }: ServedSite): Promise<void> {
  const content = path.join(folder, 'content');
  renameSync(content, `${content}-away`);
  await pause(6000);
  // What an editor or a tool saved meanwhile gives way to what was there.
  rmSync(content, { recursive: true, force: true });
  renameSync(`${content}-away`, content);
}

/** One of the programs below the one that was started, whose command line has `words`. */
function kill({ child }: ServedSite, words: string): void {
  const found = listFamily(child).find((one) => one.words.includes(words));
  if (!found) throw new Error(`${words} does not run`);
  process.kill(found.pid, 'SIGKILL');
}

/** Half of them never end their request, half never read their answer. */
async function readSlowly({ origin }: ServedSite): Promise<void> {
  const { port, hostname } = new URL(origin);
  const sockets = Array.from({ length: 100 }, (_, number) => {
    const socket = connect(Number(port), hostname, () => {
      const end = number % 2 ? '\r\nX-Slow: ' : '\r\n\r\n';
      socket.write(`GET /search/?q=slow${number} HTTP/1.1\r\nHost: a${end}`);
    });
    socket.on('error', () => {});
    return socket.pause();
  });
  await pause(4000);
  for (const socket of sockets) socket.destroy();
}

async function save(folder: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    writeArticle(folder, time % 7, `saved for the ${time}th time.`);
    await pause(10);
  }
}

async function jumpInTime({ folder }: ServedSite): Promise<void> {
  for (const [number, year] of [2099, 1971, 2026].entries()) {
    writeArticle(folder, number + 1, `written in ${year}.`);
    const time = new Date(`${year}-01-01`);
    utimesSync(path.join(folder, `content/news/${number + 1}.md`), time, time);
  }
}

async function serveTwice({ folder, data }: ServedSite): Promise<void> {
  const port = String(20_000 + (process.pid % 10_000));
  const env = { ...process.env, SITE_DIR: folder, DATA_DIR: path.dirname(data()), PORT: port };
  const other = spawn(process.execPath, ['scripts/run.mjs', 'start'], { env });
  let text = '';
  other.stdout.on('data', (chunk) => {
    text += chunk;
  });
  await until(() => text.includes('Serving at'));
  await save(folder, 50);
  other.kill('SIGTERM');
  await once(other, 'exit');
}

async function checkOut({ folder }: ServedSite): Promise<void> {
  for (let number = 1000; number < 11_000; number++) writeArticle(folder, number, 'checked out.');
  await pause(3000);
  for (const name of readdirSync(path.join(folder, 'content/news'))) {
    if (/^\d{4,}\.md$/.test(name)) rmSync(path.join(folder, 'content/news', name));
  }
}

async function killSyncs({ folder, data }: ServedSite): Promise<void> {
  const env = { ...process.env, SITE_DIR: folder, DATA_DIR: path.dirname(data()) };
  for (let time = 0; time < 50; time++) {
    writeArticle(folder, time % 40, `before a sync that is killed, ${time}.`);
    const sync = spawn(process.execPath, ['--import', 'tsx', 'scripts/sync.ts'], { env });
    const end = once(sync, 'exit');
    await Promise.race([pause((time * 53) % 1500), end]);
    sync.kill('SIGKILL');
    await end;
  }
}

async function fillDisk({ data, folder }: ServedSite): Promise<void> {
  const fill = path.join(data(), 'fill');
  spawnSync('dd', ['if=/dev/zero', `of=${fill}`, 'bs=64k'], { stdio: 'ignore' });
  writeArticle(folder, 3, 'saved while the disk was full.');
  await pause(4000);
  rmSync(fill);
}
