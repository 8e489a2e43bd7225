import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';

const SAMPLE_MS = 250;

/** How a program ended; `peakMb` is the largest resident size seen while it ran. */
export interface Run {
  code: number | null;
  seconds: number;
  peakMb: number;
  output: string;
}

/** Runs a program to its end, or kills it after `timeoutMs`: its code is `null` then. */
export async function runProgram(
  program: string,
  words: string[],
  { timeoutMs = 900_000, ...options }: SpawnOptions & { timeoutMs?: number } = {},
): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  let peakMb = 0;
  const sampling = setInterval(() => {
    peakMb = Math.max(peakMb, residentMb(child));
  }, SAMPLE_MS);
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const code = await ended(child);
  clearInterval(sampling);
  clearTimeout(timer);
  return { code, seconds: (performance.now() - start) / 1000, peakMb, output };
}

/** Ends a program that this process started, and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = ended(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await end;
  clearTimeout(timer);
}

/** A process that runs now. */
export interface RunningProcess {
  pid: number;
  parent: number;
  rssKb: number;
  /** Its command line. */
  words: string;
}

/** A process and all its descendants now; none where `ps` is missing. */
export function listFamily({ pid }: Pick<ChildProcess, 'pid'>): RunningProcess[] {
  const format = 'pid=,ppid=,rss=,args=';
  const { stdout } = spawnSync('ps', ['-A', '-o', format], { encoding: 'utf8' });
  const all = (stdout ?? '').split('\n').flatMap((line) => {
    const [, pid, parent, rssKb, words = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? { pid: Number(pid), parent: Number(parent), rssKb: Number(rssKb), words } : [];
  });
  const family = all.filter((one) => one.pid === pid);
  for (const one of family) family.push(...all.filter(({ parent }) => parent === one.pid));
  return family;
}

/** The resident size of a process and all its descendants now, in MB; 0 where `ps` is missing. */
export function residentMb(child: Pick<ChildProcess, 'pid'>): number {
  return listFamily(child).reduce((sum, { rssKb }) => sum + rssKb, 0) / 1024;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', reject);
  });
}
