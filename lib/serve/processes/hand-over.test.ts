import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHandOver, type HandOver } from './hand-over';

const LONGEST_WAIT_MS = 4000;
let workers: ChildProcess[];
let server: Server;
let handOver: HandOver;

beforeEach(async () => {
  workers = [];
  handOver = createHandOver(LONGEST_WAIT_MS);
  server = createServer({ pauseOnConnect: true }, handOver.take).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  for (const worker of workers) worker.kill('SIGKILL');
  server.close();
});

async function startWorker(): Promise<string> {
  const script = path.join(import.meta.dirname, 'hand-over.fixture.ts');
  const worker = fork(script, { execArgv: ['--import', 'tsx'] });
  workers.push(worker);
  handOver.join(worker);
  await once(worker, 'message');
  return String(worker.pid);
}

/** What came back over a connection of its own; empty where it was given up. */
async function ask(address = '/', { isHalfClosed = false } = {}): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => {});
  socket.write(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  if (isHalfClosed) socket.end();
  const answer = await text(socket).catch(() => '');
  return answer.split('\r\n').at(-1) ?? '';
}

const askAtOnce = (times: number) => Promise.all(Array.from({ length: times }, () => ask()));

test('connections go to workers in turn', async () => {
  const pids = [await startWorker(), await startWorker()];
  const answers = [];
  for (let time = 0; time < 6; time++) answers.push(await ask());
  expect(answers.filter((pid) => pid === pids[0])).toHaveLength(3);
  expect(answers.filter((pid) => pid === pids[1])).toHaveLength(3);
  expect(handOver.isDone()).toBe(true);
});

test('one that has said everything is answered', async () => {
  const pid = await startWorker();
  expect(await ask('/', { isHalfClosed: true })).toBe(pid);
});

test('what a worker had not taken when it was killed goes to another one', async () => {
  const pids = [await startWorker(), await startWorker()];
  workers[0]?.kill('SIGSTOP');
  const asked = askAtOnce(8);
  await vi.waitFor(() => expect(handOver.isDone()).toBe(false));
  workers[0]?.kill('SIGKILL');
  expect(await asked).toEqual(Array(8).fill(pids[1]));
});

test('a worker that is busy has no more than one waiting for it', async () => {
  const pids = [await startWorker(), await startWorker()];
  workers[0]?.kill('SIGSTOP');
  const answers = askAtOnce(9);
  const others = await Promise.all([ask(), ask(), ask()]);
  expect(others).toEqual(Array(3).fill(pids[1]));
  workers[0]?.kill('SIGCONT');
  expect((await answers).filter((pid) => pid === pids[0])).toHaveLength(1);
});

test('connections wait for the first worker', async () => {
  const asked = askAtOnce(3);
  const pid = await startWorker();
  expect(await asked).toEqual([pid, pid, pid]);
});

test('nobody waits without an end', async () => {
  expect(await ask()).toBe('');
  expect(handOver.isDone()).toBe(true);
});

test('a worker that leaves answers what it has, and gets no more', async () => {
  const leaving = await startWorker();
  expect(await ask('/leave')).toBe(leaving);
  const other = await startWorker();
  for (let time = 0; time < 3; time++) expect(await ask()).toBe(other);
});
