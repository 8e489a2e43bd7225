import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'libsql';
import { expect, test } from 'playwright/test';
import { writeArchive, writeFiles } from '../testing/archives/write-archive';
import { until } from '../testing/faults/served-site';
import { get } from '../testing/load';
import { FIRST_PORT } from '../testing/sites';
import { printedBy, start, stop } from './run-command';

/** One server is watched by all that may watch it. */
test.describe.configure({ mode: 'serial' });

const port = FIRST_PORT + 39;
const origin = `http://127.0.0.1:${port}`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const metrics = `http://127.0.0.1:${port + 1}`;

const collector = `http://127.0.0.1:${port + 2}`;

/** What arrives at a collector of OpenTelemetry. */
const spans: Span[] = [];
let received = '';
let folder: string;
let server: ChildProcess;

interface Span {
  traceId: string;
  name: string;
}

interface Sent {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
}

const collecting = createServer(async (request, response) => {
  const body = await text(request);
  const sent: Sent = JSON.parse(body);
  received += body;
  for (const { scopeSpans } of sent.resourceSpans) {
    for (const scope of scopeSpans) spans.push(...scope.spans);
  }
  response.end('{}');
});

test.beforeAll(async () => {
  await new Promise<void>((resolve) => collecting.listen(port + 2, '127.0.0.1', resolve));
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-observing-'));
  const site = { folder: path.join(scratch, 'site'), data: path.join(scratch, 'data'), port };
  writeArchive(site.folder, {
    'site.yaml': 'languages: { en: {}, zh-CN: {} }\n',
    'content/en/news/one.md': article('One'),
    'content/zh-CN/news/two.md': article('Two'),
    'content/en/news/odd.md': article('Odd').replace('2026-01-01', 'no day'),
    'static/a.txt': 'A file.',
  });
  folder = site.folder;
  for (const words of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '-m', 'Begin'],
  ])
    git(words);
  await stop(await start('start', site, 'Serving at'));
  breakArticle(site.data, 'Two');
  server = await start('start', site, 'Serving at', {
    LOG_FORMAT: 'json',
    LOG_LEVEL: 'debug',
    TRUST_PROXY: '1',
    METRICS_PORT: String(port + 1),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  });
});

test.afterAll(async () => {
  if (server.exitCode === null) await stop(server);
  collecting.close();
});

function git(words: string[]): string {
  const who = ['-c', 'user.name=An editor', '-c', 'user.email=editor@example.org'];
  return execFileSync('git', [...who, '-C', folder, ...words], { encoding: 'utf8' }).trim();
}

function article(title: string): string {
  return `---\ntitle: ${title}\ndate: 2026-01-01\n---\n\nWords.\n`;
}

function breakArticle(root: string, title: string): void {
  const [folder = ''] = readdirSync(root);
  for (const file of readdirSync(path.join(root, folder))) {
    if (file.startsWith('pages.db')) rmSync(path.join(root, folder, file));
  }
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
  expect(JSON.parse(String(body))).toEqual({
    ...{ ready: true, articles: 3, problems: 1, commit: git(['rev-parse', 'HEAD']) },
    ...{ syncedAt: expect.any(Number), syncAgeS: expect.any(Number) },
  });
});

test('it says so while more is asked for than it renders at once', async () => {
  let answered = 0;
  const searches = Array.from({ length: 40 }, async (_, number) => {
    await get(`${origin}/en/search/?q=busy-${number}`);
    answered++;
  });
  await until(() => answered > 0);
  const probes = await Promise.all(['/healthz', '/readyz'].map((path) => get(origin + path)));
  expect(answered).toBeLessThan(searches.length);
  expect(probes.map(({ status }) => status)).toEqual([200, 200]);
  await Promise.all(searches);
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
      ...{ kind: 'search', kept: 'miss', status: 200 },
      ...{ time: expect.any(String), pid: expect.any(Number), durationMs: expect.any(Number) },
      msg: expect.stringMatching(/^GET \/en\/search\/ 200 search [\d.]+ ms$/),
    },
  ]);
  expect(printedBy(server)).not.toContain('secret');
});

/** The number that Prometheus would read; 0 for none. */
async function counted(line: string): Promise<number> {
  const text = String((await get(`${metrics}/metrics`)).body);
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length) ?? 0);
}

test('what readers asked for is counted by kind, never by address', async () => {
  const articles = 'broadsheet_requests_total{kind="article",status="200",process="server"}';
  const fresh = 'broadsheet_kept_pages_total{kept="fresh",process="server"}';
  const missed = 'broadsheet_kept_pages_total{kept="miss",process="server"}';
  const rendered = 'broadsheet_render_seconds_count{outcome="done",process="server"}';
  const lines = [articles, fresh, missed];
  const before = await Promise.all(lines.map(counted));
  const renderedBefore = await counted(rendered);
  await get(`${origin}/en/news/one/?from=a`);
  await get(`${origin}/en/news/one/`);
  await get(`${origin}/en/search/?q=never-asked-before`);
  await get(`${origin}/healthz`);
  await until(async () => (await counted(articles)) === (before[0] ?? 0) + 2);
  const after = await Promise.all(lines.map(counted));
  expect(after.map((number, index) => number - (before[index] ?? 0))).toEqual([2, 2, 1]);
  // The server itself may have asked for pages meanwhile.
  expect(await counted(rendered)).toBeGreaterThan(renderedBefore);
  expect(await counted('broadsheet_renders_running{process="server"}')).toBe(0);
  const { headers, body } = await get(`${metrics}/metrics`);
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(String(body)).not.toMatch(/news|never-asked|healthz|127\.0/);
  expect((await get(`${metrics}/`)).status).toBe(404);
});

test('an edit is counted with the time until readers saw it', async () => {
  const lags = 'broadsheet_sync_lag_seconds_count{process="main"}';
  expect(await counted('broadsheet_problems{process="main"}')).toBe(1);
  const before = await counted(lags);
  writeFiles(folder, { 'content/en/news/one.md': article('One more') });
  await until(async () => (await counted(lags)) === before + 1);
  expect(await counted('broadsheet_sync_lag_seconds_bucket{le="10",process="main"}')).toBe(
    before + 1,
  );
  expect(await counted('broadsheet_sync_seconds_count{process="main"}')).toBeGreaterThan(1);
  expect(String((await get(`${origin}/en/news/one/`)).body)).toContain('One more');
});

test('a render is a span of the trace that it was asked for in, and none is lost at the end', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
  const { headers } = await get(`${origin}/en/search/?q=traced-secret`, {
    headers: { traceparent },
  });
  await get(`${origin}/en/search/?q=of-another`);
  const id = headers['x-request-id'];
  await until(() => about(id).some((line) => line.traceId === traceId));
  await stop(server);
  const names = spans.filter((span) => span.traceId === traceId).map(({ name }) => name);
  expect(names).toContain('render route (app) /[lang]/search');
  expect(names.filter((name) => name.startsWith('render route'))).toHaveLength(1);
  expect(received).toContain('"/en/search/"');
  expect(received).toContain('"broadsheet"');
  expect(received).not.toMatch(/secret|of-another|"vercel"/);
});
