import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { until, writeArticle } from '../testing/faults/served-site';
import { get } from '../testing/load';
import { FIRST_PORT, SITES } from '../testing/sites';
import { start, stop } from './run-command';

test.describe.configure({ mode: 'serial' });

const port = FIRST_PORT + 21;
/** More than are rendered at once, and no more than a busy machine answers before it gives up. */
const ASKED = 12;
const origin = `http://127.0.0.1:${port}`;

async function startFresh() {
  const data = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-stopping-'));
  return start('start', { folder: SITES.fields.folder, data, port }, 'Serving at');
}

test('a server that is told to stop answers what it was asked', async () => {
  const server = await startFresh();
  const agent = new Agent({ keepAlive: true, maxSockets: ASKED / 2 });
  // Half of them on connections that stay open, half on new ones, all of them to be rendered.
  const asked = Array.from({ length: ASKED }, (_, number) =>
    get(`${origin}/zh-cn/search/?q=${number}`, number % 2 ? { agent } : {}),
  );
  await new Promise((resolve) => setTimeout(resolve, 30));
  const stopped = stop(server);
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses).toEqual(Array(ASKED).fill(200));
  await stopped;
  agent.destroy();
  await expect(get(origin)).rejects.toThrow('ECONNREFUSED');
});

test('who searches without a pause is asked to wait; reading goes on', async () => {
  const server = await startFresh();
  try {
    const statuses = new Set<number>();
    let refused: Awaited<ReturnType<typeof get>> | undefined;
    for (let number = 0; number < 320 && !refused; number += 8) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, more) => get(`${origin}/zh-cn/search/?q=${number + more}`)),
      );
      for (const { status } of answers) statuses.add(status);
      refused = answers.find(({ status }) => status === 429);
    }
    expect(statuses).toEqual(new Set([200, 429]));
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get(`${origin}/zh-cn/`)).status).toBe(200);
  } finally {
    await stop(server);
  }
});

test('one that is told to stop in its very first sync ends well, and begins anew', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-first-sync-'));
  for (let number = 0; number < 1500; number++) writeArticle(folder, number, 'as it was');
  const data = path.join(folder, 'data');
  const env = { ...process.env, SITE_DIR: folder, DATA_DIR: data, PORT: String(port) };
  for (const isTime of [() => existsSync(data), () => listMade(data).length > 0]) {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], { env, stdio: 'ignore' });
    await once(child, 'spawn');
    await until(isTime);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  }
  const server = await start('start', { folder, data, port }, 'Serving at');
  try {
    expect((await get(`${origin}/news/1499/`)).status).toBe(200);
    expect(listMade(data)).toEqual([]);
  } finally {
    await stop(server);
    rmSync(folder, { recursive: true });
  }
});

/** The stores in a folder of data that are being made. */
function listMade(data: string): string[] {
  if (!existsSync(data)) return [];
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(?:^|\/)making-[^/]*$/.test(name));
}
