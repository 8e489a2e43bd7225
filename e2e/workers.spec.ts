import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'playwright/test';
import { ANSWERING_FILE } from '../lib/serve/command';
import { type ServedSite, serveSite, until } from '../testing/faults/served-site';
import { get } from '../testing/load';
import { isAlive, listFamily } from '../testing/processes';
import { FIRST_PORT } from '../testing/sites';

test.describe.configure({ mode: 'serial' });

const port = FIRST_PORT + 34;
const SEARCHES = 6;
const VARIABLES = { WORKERS: '2', SERVER_TIMING: '1', SEARCHES_A_MINUTE: String(SEARCHES) };
let site: ServedSite;

test.beforeAll(async () => {
  site = await serveSite(port, undefined, VARIABLES);
  await until(() => workers().length === 2);
  await bothServe();
});

test.afterAll(async () => {
  await site.stop();
});

const workers = () => listFamily(site.child).filter(({ words }) => words.includes(ANSWERING_FILE));

/** Each answer over a connection of its own, which go to the workers in turn. */
async function ask(address: string, times: number) {
  const answers = [];
  for (let time = 0; time < times; time++) answers.push(await get(site.origin + address));
  return answers;
}

/** A worker that has been started takes its turn once it serves: then each has a page in memory. */
async function bothServe(): Promise<void> {
  await until(async () => {
    const taken = await Promise.all(Array.from({ length: 12 }, () => site.ask('/news/1/')));
    return taken.every((answer) => answer?.status === 200) && workers().length === 2;
  });
}

test('a page that one worker has rendered is kept for all', async () => {
  const asked = await ask('/news/33/', 6);
  const rendered = asked.filter(({ headers }) => /render/.test(String(headers['server-timing'])));
  expect(asked.map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect(rendered).toHaveLength(1);
});

test('an edit that one reader has seen, no other one sees old', async () => {
  for (let edit = 1; edit <= 5; edit++) {
    await ask('/news/0/', 6);
    await site.editAndWait();
    const later = await ask('/news/0/', 8);
    const old = later.filter(({ body }) => !String(body).includes(`edit number ${edit}.`));
    expect(old).toEqual([]);
  }
  // One watches, and syncs once for each edit.
  expect(site.printed().match(/Synced in/g)).toHaveLength(5);
});

test('searches are counted over all workers', async () => {
  // One that was answered is answered again for nothing.
  const asked = [];
  for (let number = 0; number < SEARCHES + 4; number++) {
    asked.push(...(await ask(`/search/?q=words${number}`, 1)));
  }
  expect(asked.map(({ status }) => status)).toEqual([
    ...Array(SEARCHES).fill(200),
    ...Array(4).fill(429),
  ]);
});

test('a worker that is killed costs no reader more than one answer, and is replaced', async () => {
  const [killed] = workers();
  const failed: number[] = [];
  let isOver = false;
  const readers = Array.from({ length: 12 }, async (_, reader) => {
    let fails = 0;
    for (let time = 0; !isOver; time++) {
      const answer = await site.ask(`/news/${(reader * 3 + time) % 40}/`);
      if (answer?.status !== 200) fails++;
    }
    failed.push(fails);
  });
  process.kill(killed?.pid ?? 0, 'SIGKILL');
  await until(() => workers().length === 2 && !workers().some(({ pid }) => pid === killed?.pid));
  await bothServe();
  isOver = true;
  await Promise.all(readers);
  expect(failed).toHaveLength(12);
  expect(Math.max(...failed)).toBeLessThanOrEqual(1);
  expect(site.printed()).toMatch(/Worker \d of 2 has ended \(SIGKILL\)\. It starts again in 1 s\./);
});

test('while no worker serves, who comes waits for one', async () => {
  for (const { pid } of workers()) process.kill(pid, 'SIGKILL');
  const answers = await Promise.all(Array.from({ length: 8 }, () => get(`${site.origin}/news/2/`)));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
});

/** Holds a request that has only begun, so that whoever answers has something to wait for. */
async function holdRequest(at: number): Promise<Socket> {
  const socket = connect(at, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ');
  return socket;
}

test('a second signal ends all of it at once', async () => {
  await bothServe();
  const held = await holdRequest(port);
  const pids = listFamily(site.child).map(({ pid }) => pid);
  const ended = once(site.child, 'exit');
  site.child.kill('SIGTERM');
  // The system makes one of signals that it could not deliver yet, so there may be more than two.
  const again = setInterval(() => site.child.kill('SIGTERM'), 500);
  expect(await ended).toEqual([1, null]);
  clearInterval(again);
  await until(() => !pids.some(isAlive));
  held.destroy();
});

test('what was asked is answered before the end, and nothing is left of a killed parent', async () => {
  const other = await serveSite(port + 1, undefined, VARIABLES);
  const held = await holdRequest(port + 1);
  const pids = listFamily(other.child).map(({ pid }) => pid);
  other.child.kill('SIGKILL');
  await expect.poll(() => get(other.origin).catch((error) => error.code)).toBe('ECONNREFUSED');
  held.write('x\r\nConnection: close\r\n\r\n');
  const [chunk] = await once(held, 'data');
  expect(String(chunk)).toMatch(/^HTTP\/1\.1 200 /);
  await until(() => !pids.some(isAlive));
  await other.stop();
});
