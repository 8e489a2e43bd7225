import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { get } from '../testing/load';
import { stop } from '../testing/processes';

const READY_MS = 180_000;
const POLL_MS = 20;

export interface Server {
  url: string;
  child: ChildProcess;
  /** From the start of the process to the first page, complete. */
  startSeconds: number;
  stop: () => Promise<void>;
}

export interface Command {
  folder: string;
  words: string[];
  env?: Record<string, string>;
}

/** Starts a server with Node.js at a free port, and waits for the page at `address`. */
export async function startServer(
  { folder, words, env }: Command,
  address: string,
): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port) },
  });
  const seconds = () => (performance.now() - start) / 1000;
  try {
    while (!(await answers(url + address))) {
      if (child.exitCode !== null) throw new Error(`The server ended: node ${words.join(' ')}`);
      if (seconds() * 1000 > READY_MS) throw new Error(`No page at ${url}${address}`);
      await pause(POLL_MS);
    }
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url, child, startSeconds: seconds(), stop: () => stop(child) };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await get(url)).status === 200;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
