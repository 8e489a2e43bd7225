import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { SITES } from '../testing/sites';

const root = path.resolve(import.meta.dirname, '..');

/** What `npm run check` prints about a site. */
export function syncReport(name: keyof typeof SITES): string {
  const { folder, data } = SITES[name];
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'check'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_DIR: folder, DATA_DIR: data },
  });
  return stdout + stderr;
}

/** What `npm start` has said of a site by the time it serves. */
export function printedBy(child: ChildProcess): string {
  return printed.get(child)?.join('') ?? '';
}

const printed = new WeakMap<ChildProcess, string[]>();

interface ServedSite {
  folder: string;
  data: string;
  port: number;
  variables?: Record<string, string>;
  /** Another folder of the program than this one. */
  program?: string;
}

/** Starts `npm start` or `npm run dev` on a site, and waits until it says `ready`. */
export async function start(
  command: 'start' | 'dev',
  site: ServedSite,
  ready: string,
  env: Record<string, string> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/run.mjs', command], {
    cwd: site.program ?? root,
    env: {
      ...process.env,
      ...env,
      SITE_DIR: site.folder,
      DATA_DIR: site.data,
      PORT: String(site.port),
      ...site.variables,
    },
  });
  const lines: string[] = [];
  printed.set(child, lines);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => lines.push(String(text)));
  }
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text) => String(text).includes(ready) && resolve());
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
  });
  return child;
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
