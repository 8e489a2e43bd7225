import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { residentMb } from '../testing/processes';
import { FIRST_PORT, SITES } from '../testing/sites';
import { start, stop } from './run-command';

const port = FIRST_PORT + 11;
const data = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-flood-'));
const { folder } = SITES.hostile;
/** Until the 404 pages are kept, the code is compiled and the heap has its usual size. */
const FIRST = 20_000;
const FLOOD = 100_000;

test('a flood of unknown addresses leaves disk and memory where they were', async () => {
  test.setTimeout(600_000);
  const server = await start('start', { folder, data, port }, 'Serving at');
  try {
    expect(await flood(FIRST)).toEqual(new Set([404]));
    const before = { files: filesOf('.next/server'), bytes: sizeOf(data), mb: residentMb(server) };
    expect(await flood(FLOOD)).toEqual(new Set([404]));
    expect(filesOf('.next/server')).toBe(before.files);
    // Not one page, line or entry for each address: that would be ten times as much and more.
    expect(sizeOf(data) - before.bytes).toBeLessThan(1_000_000);
    expect(residentMb(server) - before.mb).toBeLessThan(100);
  } finally {
    await stop(server);
  }
});

/** Asks for addresses that nobody has asked for before; returns the statuses that came. */
async function flood(count: number): Promise<Set<number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const statuses = new Set<number>();
  let asked = 0;
  const connection = async () => {
    while (asked < count) statuses.add(await statusOf(oddAddress(asked++), agent));
  };
  await Promise.all(Array.from({ length: 16 }, connection));
  agent.destroy();
  return statuses;
}

function oddAddress(number: number): string {
  const word = randomBytes(12).toString('hex');
  const shapes = [
    `/en/${word}/`,
    `/${word}`,
    `/en/news/page/${number + 100}/`,
    `/en/tags/${word}/`,
    `/en/tags/%E6%A0%87${word}/`,
    `/en/%3Fq=${word}`,
    `/en/${word}/?a=${word}`,
    `/en/..%2f${word}/%00`,
    `/en/article/${word}`,
    `/en/archive/${number}/13/45/`,
    `/${'x'.repeat(1000)}${word}`,
    `/_broadsheet/${word}.js`,
  ];
  return shapes[number % shapes.length] ?? '/';
}

function statusOf(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: address, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    }).on('error', reject);
  });
}

function filesOf(folder: string): number {
  return readdirSync(folder, { recursive: true }).length;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(path.join(folder, file)))
    .reduce((total, { size }) => total + size, 0);
}
