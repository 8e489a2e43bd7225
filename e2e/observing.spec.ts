import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'libsql';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { until } from '../testing/faults/served-site';
import { get } from '../testing/load';
import { FIRST_PORT } from '../testing/sites';
import { printedBy, start, stop } from './run-command';

/** One server is watched by all that may watch it. */
test.describe.configure({ mode: 'serial' });

const port = FIRST_PORT + 39;
const origin = `http://127.0.0.1:${port}`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let server: ChildProcess;

test.beforeAll(async () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-observing-'));
  const site = { folder: path.join(scratch, 'site'), data: path.join(scratch, 'data'), port };
  const article = (title: string) => `---\ntitle: ${title}\ndate: 2026-01-01\n---\n\nWords.\n`;
  writeArchive(site.folder, {
    'site.yaml': 'languages: { en: {}, zh-CN: {} }\n',
    'content/en/news/one.md': article('One'),
    'content/zh-CN/news/two.md': article('Two'),
    'content/en/news/odd.md': article('Odd').replace('2026-01-01', 'no day'),
    'static/a.txt': 'A file.',
  });
  await stop(await start('start', site, 'Serving at'));
  breakArticle(site.data, 'Two');
  server = await start('start', site, 'Serving at', {
    LOG_FORMAT: 'json',
    LOG_LEVEL: 'debug',
    TRUST_PROXY: '1',
  });
});

test.afterAll(() => stop(server));

function breakArticle(root: string, title: string): void {
  const [folder = ''] = readdirSync(root);
  const store = new Database(path.join(root, folder, 'store.db'));
  store.prepare("update articles set fields = '{' where title = ?").run(title);
  store.close();
}

/** What the server has said; each line has to be JSON. */
function said(): Record<string, unknown>[] {
  const lines = printedBy(server).split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

function about(requestId: unknown): Record<string, unknown>[] {
  return said().filter((line) => line.requestId === requestId);
}

test('it is alive, ready, and says on what', async () => {
  const alive = await get(`${origin}/healthz`);
  expect([alive.status, String(alive.body)]).toEqual([200, 'ok\n']);
  const { status, headers, body } = await get(`${origin}/readyz`);
  expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(JSON.parse(String(body))).toMatchObject({ ready: true, articles: 3, problems: 1 });
});

test('every answer names its request, as the proxy in front did', async () => {
  for (const [address, status] of [
    ['/en/news/one/', 200],
    ['/zh-cn/news/two/', 500],
    ['/en/nowhere/', 404],
    ['/a.txt', 200],
    ['/en/news/one', 308],
    ['/_next/static/none.js', 404],
    ['/%zz', 400],
  ] as const) {
    const given = await get(origin + address, { headers: { 'x-request-id': `from:${status}.a` } });
    expect([given.status, given.headers['x-request-id']]).toEqual([status, `from:${status}.a`]);
    const made = await get(origin + address, { headers: { 'x-request-id': 'two words' } });
    expect([made.status, made.headers['x-request-id']]).toEqual([
      status,
      expect.stringMatching(UUID),
    ]);
  }
});

test('a request that cannot be read has a name, too', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.end('GET\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 .*^x-request-id: [0-9a-f-]{36}\r$/ms);
});

test('each line is JSON; those about a request name it, and never what was looked for', async () => {
  const failed = await get(`${origin}/zh-cn/news/two/?secret=a`);
  const found = await get(`${origin}/en/search/?q=secret`);
  const names = [failed, found].map(({ headers }) => headers['x-request-id']);
  await until(() => names.every((name) => about(name).some(({ status }) => status)));
  expect(about(names[0])).toContainEqual(
    expect.objectContaining({
      ...{ level: 'error', method: 'GET', path: '/zh-cn/news/two/', kind: 'article' },
      msg: expect.stringMatching(/^Rendering \/zh-cn\/news\/two\/ failed: ./),
    }),
  );
  expect(about(names[1])).toEqual([
    {
      ...{ level: 'debug', requestId: names[1], method: 'GET', path: '/en/search/' },
      ...{ kind: 'search', status: 200 },
      ...{ time: expect.any(String), pid: expect.any(Number), durationMs: expect.any(Number) },
      msg: expect.stringMatching(/^GET \/en\/search\/ 200 search [\d.]+ ms$/),
    },
  ]);
  expect(printedBy(server)).not.toContain('secret');
});
