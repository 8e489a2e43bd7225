import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { processorMs } from './processor-time';

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** Keeps a processor for 300 ms, in a child that ends and in itself, and says so. */
const BUSY = `
  const work = 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end) for (let turn = 0; turn < 1e6; turn++);';
  require('node:child_process').spawnSync(process.execPath, ['-e', work]);
  eval(work);
  console.log('done');
  setInterval(() => {}, 1000);
`;

test.runIf(existsSync('/proc/self/stat'))('what a process and its children took', async () => {
  child = spawn(process.execPath, ['-e', BUSY], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout) await once(child.stdout, 'data');
  expect(processorMs(child)).toBeGreaterThanOrEqual(580);
});

test('no number of a process that is not there', () => {
  expect(processorMs({ pid: undefined })).toBeNaN();
});
