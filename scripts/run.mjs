// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { sayLine, sayLines } from '../lib/log/say-lines.mjs';
import { onSignal } from '../lib/serve/on-signal.mjs';

/**
 * What every npm script starts with, on nothing but Node.js: installs the packages where they are
 * missing or old, then runs the TypeScript file of that name beside this one.
 */
const root = path.resolve(import.meta.dirname, '..');
const [command = 'start', ...rest] = process.argv.slice(2);
const hasGroups = process.platform !== 'win32';
const isJson = process.env.LOG_FORMAT?.toLowerCase() === 'json';

if (command === 'serve' && !existsSync(path.join(root, 'node_modules/tsx'))) {
  console.error('The packages are missing: run "npm ci".');
  process.exit(1);
}
if (command !== 'serve' && !isInstalled()) install();

const script = path.join(root, 'scripts', `${command}.ts`);
const child = spawn(process.execPath, ['--import', 'tsx', script, ...rest], {
  cwd: root,
  // By the channel it knows when this process is gone.
  stdio: ['inherit', 'inherit', isJson ? 'pipe' : 'inherit', 'ipc'],
  // In a group of its own a signal of the terminal does not reach it a second time.
  detached: hasGroups,
  env: { INIT_CWD: process.cwd(), ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
onSignal(pass);
if (child.stderr) {
  // Whoever reads what is said may go away.
  process.stdout.on('error', () => {});
  sayLines(child.stderr);
}
// A server that was told to end before it could listen to that has nothing to end.
const isServer = ['start', 'serve', 'dev'].includes(command);
let isTold = false;
child.on('close', (code) => process.exit(code ?? (isTold && isServer ? 0 : 1)));

function install() {
  const npm = hasGroups ? 'npm' : 'npm.cmd';
  if (isJson) sayLine('Installing packages …', 'info');
  else console.error('Installing packages …');
  const { status, stderr } = spawnSync(npm, ['ci'], {
    cwd: root,
    encoding: 'utf8',
    // What a command says on standard output is its own.
    stdio: isJson ? ['ignore', 'ignore', 'pipe'] : ['inherit', process.stderr, 'inherit'],
  });
  for (const line of stderr?.split('\n') ?? []) sayLine(line);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * To the command and what it runs, as a terminal would.
 * @param {NodeJS.Signals} signal
 */
function pass(signal) {
  isTold = true;
  try {
    if (hasGroups && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** npm writes its own copy of the lock file last of all. */
function isInstalled() {
  const done = path.join(root, 'node_modules/.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(wanted).mtimeMs;
}
