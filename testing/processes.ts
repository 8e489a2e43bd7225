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

/** The resident size of a process and all its descendants now, in MB; 0 where `ps` is missing. */
export function residentMb({ pid }: ChildProcess): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  let totalKb = 0;
  for (let grown = true; grown; ) {
    grown = false;
    for (const [child, parent] of rows) {
      if (child === undefined || family.has(child) || !family.has(parent)) continue;
      family.add(child);
      grown = true;
    }
  }
  for (const [process, , rssKb] of rows) if (family.has(process)) totalKb += rssKb ?? 0;
  return totalKb / 1024;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', reject);
  });
}
