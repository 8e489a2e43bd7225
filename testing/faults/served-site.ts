import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, get } from '../load';
import { lookAtStore } from '../look-at-store';

/** A site that `npm start` serves, in folders of its own. */
export interface ServedSite {
  folder: string;
  /** The folder of the store and of kept pages. */
  data(): string;
  origin: string;
  readonly child: ChildProcess;
  printed(): string;
  ask(address: string): Promise<Answer | undefined>;
  /** Adds words to an article, and waits until readers see them; in milliseconds. */
  editAndWait(): Promise<number>;
  /** Whether the store is what a fresh one would be. */
  equalsFresh(): Promise<boolean>;
  /** Starts a server on the same files where there is none any more. */
  startAgain(): Promise<void>;
  /** Ends the server, and starts another one on the same files without a store or kept pages. */
  startAfresh(): Promise<void>;
  stop(): Promise<void>;
}

const ARTICLES = 40;
const LONGEST_MS = 90_000;

/**
 * Serves a new site, or the one that `SITE_DIR` of the variables names; its store lies on a disk of
 * `diskMb`, where that is asked for.
 */
export async function serveSite(
  port: number,
  diskMb?: number,
  variables: Record<string, string> = {},
): Promise<ServedSite> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-faults-'));
  const folder = variables.SITE_DIR || path.join(scratch, 'site');
  const root = path.join(scratch, 'data');
  if (!variables.SITE_DIR) writeArticles(folder, ARTICLES);
  mkdirSync(root);
  if (diskMb) {
    const words = ['-t', 'tmpfs', '-o', `size=${diskMb}m`, 'tmpfs', root];
    if (spawnSync('mount', words).status !== 0) throw new NoDisk('No disk may be mounted here');
  }
  const own = { SITE_DIR: folder, DATA_DIR: root, PORT: String(port) };
  const env = { ...process.env, ...own, ...variables };
  let text = '';
  let child = await start();
  let edits = 0;
  const data = () => path.join(root, readdirSync(root)[0] ?? '');
  return {
    ...{ folder, data, origin: `http://127.0.0.1:${port}`, printed: () => text },
    get child() {
      return child;
    },
    ...{ ask, editAndWait, equalsFresh, startAgain, startAfresh, stop },
  };

  async function start(): Promise<ChildProcess> {
    text = '';
    const started = spawn(process.execPath, ['scripts/run.mjs', 'start'], { env });
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
      });
    }
    await until(() => {
      if (started.exitCode !== null) throw new Error(`npm start has ended:\n${text}`);
      return text.includes('Serving at');
    }).catch((error) => {
      started.kill('SIGTERM');
      throw new Error(`npm start does not serve: ${error}\n${text}`);
    });
    return started;
  }

  async function startAgain(): Promise<void> {
    await end();
    child = await start();
  }

  async function startAfresh(): Promise<void> {
    await end();
    rmSync(data(), { recursive: true });
    child = await start();
  }

  async function end(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  function ask(address: string): Promise<Answer | undefined> {
    return get(`http://127.0.0.1:${port}${address}`).catch(() => undefined);
  }

  async function editAndWait(): Promise<number> {
    const words = `edit number ${++edits}.`;
    const start = performance.now();
    writeArticle(folder, 0, words);
    await until(async () => String((await ask('/news/0/'))?.body).includes(words));
    return performance.now() - start;
  }

  async function equalsFresh(): Promise<boolean> {
    const fresh = path.join(scratch, 'fresh');
    rmSync(fresh, { recursive: true, force: true });
    spawnSync(process.execPath, ['scripts/run.mjs', 'sync'], { env: { ...env, DATA_DIR: fresh } });
    const made = await lookAtStore(path.join(fresh, readdirSync(fresh)[0] ?? ''));
    return JSON.stringify(made) === JSON.stringify(await lookAtStore(data()));
  }

  async function stop(): Promise<void> {
    await end();
    // A database that was closed here stays open until its memory is collected.
    if (diskMb) spawnSync('umount', ['--lazy', root]);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Says that this machine, or this user, may not mount a disk. */
export class NoDisk extends Error {}

export function writeArticles(folder: string, count: number): void {
  for (let number = 0; number < count; number++) writeArticle(folder, number, 'as it was');
}

export function writeArticle(folder: string, number: number, words: string): void {
  const file = path.join(folder, `content/news/${number}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  const day = String((number % 28) + 1).padStart(2, '0');
  const body = `Article ${number}, ${words}\n\n${'Some words more. '.repeat(60)}`;
  writeFileSync(
    file,
    `---\ntitle: Article ${number}\ndate: 2026-03-${day}\ntags: [a, b${number % 5}]\n---\n\n${body}\n`,
  );
}

/** Waits until something is so; throws where it takes too long. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It took more than ${LONGEST_MS / 1000} s`);
    await pause(50);
  }
}
