// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { findKeptCommand } from '../lib/build/kept-commands.mjs';
import { runHere } from '../lib/build/run-here.mjs';
import { sayLine, sayLines } from '../lib/log/say-lines.mjs';
import { onSignal } from '../lib/serve/on-signal.mjs';

/**
 * What every npm script starts with, on nothing but Node.js: installs the packages where they are
 * missing or old, then runs the TypeScript file of that name beside this one, or, at once and in this
 * process, what is kept of it as plain JavaScript.
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

const kept = findKeptCommand(root, command);
// Here nobody would hear what ends the first process of a container, nor write lines of JSON.
if (kept && !isJson && process.pid !== 1) await runHere(kept, rest, root);
else runBelow(kept ? [kept] : ['--import', 'tsx', path.join(root, 'scripts', `${command}.ts`)]);

/**
 * Runs what Node.js is started with in a process of its own, and ends with its code.
 * @param {string[]} words
 */
function runBelow(words) {
  const child = spawn(process.execPath, [...words, ...rest], {
    cwd: root,
    // By the channel it knows when this process is gone.
    stdio: ['inherit', 'inherit', isJson ? 'pipe' : 'inherit', 'ipc'],
    // In a group of its own a signal of the terminal does not reach it a second time.
    detached: hasGroups,
    env: { INIT_CWD: process.cwd(), ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  // A server that was told to end before it could listen to that has nothing to end.
  const isServer = ['start', 'serve', 'dev'].includes(command);
  let isTold = false;
  onSignal((signal) => {
    isTold = true;
    pass(signal, child.pid);
  });
  if (child.stderr) {
    // Whoever reads what is said may go away.
    process.stdout.on('error', () => {});
    sayLines(child.stderr);
  }
  child.on('close', (code) => process.exit(code ?? (isTold && isServer ? 0 : 1)));
}

/**
 * To a command and what it runs, as a terminal would.
 * @param {NodeJS.Signals} signal
 * @param {number | undefined} pid
 */
function pass(signal, pid) {
  try {
    if (pid) process.kill(hasGroups ? -pid : pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}

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

/** npm writes its own copy of the lock file last of all. */
function isInstalled() {
  const done = path.join(root, 'node_modules/.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(wanted).mtimeMs;
}
