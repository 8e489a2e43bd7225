import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { articleText } from '../../testing/store-of';
import { keepDataFolder } from '../archive/store/data-folder';
import { sync } from '../archive/sync/sync';
import { tellSync } from '../watch/sync-events';
import { openCollector } from './collector';
import { listMetrics, type Question } from './messages';
import { openRegistry } from './registry';
import { meterInto } from './server-meter';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'collector-'));

beforeEach(() => {
  process.env.SITE_DIR = path.join(scratch, 'site');
  process.env.DATA_DIR = path.join(scratch, 'data');
  writeFiles(process.env.SITE_DIR, { 'content/en/a.md': articleText('Alpha', 'no day') });
});

/** What a serving process counted, as it would come over its channel. */
function openServer() {
  const registry = openRegistry('server');
  const meter = meterInto(registry);
  const reply = async ({ id }: Question) =>
    JSON.parse(JSON.stringify({ reply: 'metrics', id, metrics: await listMetrics(registry) }));
  return { meter, reply };
}

/** The value of a line of Prometheus' text, by its name and labels as they are written. */
function numberOf(text: string, line: string): number | undefined {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
}

/** Collects from processes, and from one more that never answers where `isOneSilent`. */
function collectorOf(servers: ReturnType<typeof openServer>[], isOneSilent = false) {
  const collector = openCollector((question) => {
    for (const { reply } of servers) reply(question).then(collector.take);
    return servers.length + (isOneSilent ? 1 : 0);
  });
  return collector;
}

test('what several processes count is told as one', async () => {
  const servers = [openServer(), openServer()];
  for (const { meter } of servers) {
    meter.answered({ kind: 'article', status: 200, firstByteMs: 30, kept: 'miss' });
    meter.rendered('done', 25);
    meter.watchLine(() => ({ waiting: 3, running: 16 }));
  }
  servers[0]?.meter.answered({ kind: 'search', status: 429, firstByteMs: 1, refused: 'rate' });
  const text = await collectorOf(servers).collect();
  for (const [line, value] of [
    ['broadsheet_requests_total{kind="article",status="200",process="server"}', 2],
    ['broadsheet_requests_total{kind="search",status="429",process="server"}', 1],
    ['broadsheet_first_byte_seconds_bucket{le="0.025",kind="article",process="server"}', 0],
    ['broadsheet_first_byte_seconds_bucket{le="0.05",kind="article",process="server"}', 2],
    ['broadsheet_first_byte_seconds_count{kind="article",process="server"}', 2],
    ['broadsheet_kept_pages_total{kept="miss",process="server"}', 2],
    ['broadsheet_kept_pages_total{kept="stale",process="server"}', 0],
    ['broadsheet_refusals_total{why="rate",process="server"}', 1],
    ['broadsheet_render_seconds_count{outcome="done",process="server"}', 2],
    ['broadsheet_renders_waiting{process="server"}', 6],
    ['broadsheet_renders_running{process="server"}', 32],
  ] as const) {
    expect(numberOf(text, line), line).toBe(value);
  }
  const memory = (process: string) =>
    numberOf(text, `process_resident_memory_bytes{process="${process}"}`) ?? 0;
  expect(memory('server')).toBeGreaterThan(1.5 * memory('main'));
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds\{process="main"\} /m);
  expect(text).not.toMatch(/NaN|null|undefined/);
});

test('a process that does not answer hides nothing of the others', async () => {
  const server = openServer();
  server.meter.answered({ kind: 'home', status: 200, firstByteMs: 1, kept: 'fresh' });
  const text = await collectorOf([server], true).collect();
  const home = 'broadsheet_requests_total{kind="home",status="200",process="server"}';
  expect(numberOf(text, home)).toBe(1);
  expect(await collectorOf([]).collect()).toContain('process_cpu_seconds_total');
});

test('replies to another question are not counted', async () => {
  const server = openServer();
  const collector = openCollector((question) => {
    for (const id of [question.id - 1, question.id]) {
      server.reply({ ...question, id }).then(collector.take);
    }
    for (const message of ['serving', null, 7, { reply: 'metrics' }]) collector.take(message);
    return 1;
  });
  server.meter.answered({ kind: 'home', status: 200, firstByteMs: 1 });
  const home = 'broadsheet_requests_total{kind="home",status="200",process="server"}';
  expect(numberOf(await collector.collect(), home)).toBe(1);
});

test('what the store says, and what syncs took, come from the process that syncs', async () => {
  const options = { siteFolder: process.env.SITE_DIR ?? '', program: '' };
  const now = Date.UTC(2026, 6, 1);
  const collector = collectorOf([]);
  tellSync({ outcome: 'done', durationMs: 90, lagMs: 170 });
  tellSync({ outcome: 'failed', durationMs: 10 });
  const before = await collector.collect();
  expect(numberOf(before, 'broadsheet_store_bytes{process="main"}')).toBe(0);
  await sync({ ...options, dataFolder: keepDataFolder(), now });
  writeFileSync(path.join(keepDataFolder(), 'pages.db'), 'twelve bytes');
  const text = await collector.collect();
  for (const [name, value] of [
    ['articles', 1],
    ['problems', 1],
    ['last_sync_timestamp_seconds', now / 1000],
    ['kept_pages_bytes', 12],
    ['sync_seconds_count', 1],
    ['sync_seconds_sum', 0.09],
    ['sync_failures_total', 1],
    ['sync_lag_seconds_count', 1],
    ['sync_lag_seconds_sum', 0.17],
  ] as const) {
    expect(numberOf(text, `broadsheet_${name}{process="main"}`), name).toBe(value);
  }
  expect(numberOf(text, 'broadsheet_store_bytes{process="main"}')).toBeGreaterThan(4096);
});
