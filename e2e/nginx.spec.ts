import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { signPreview } from '../lib/preview/token';
import { writeFiles } from '../testing/archives/write-archive';
import { until, writeArticle } from '../testing/faults/served-site';
import { get } from '../testing/load';
import { canUse } from '../testing/needs';
import { startNginx } from '../testing/nginx';
import { stop as end } from '../testing/processes';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

test.describe.configure({ mode: 'serial' });

const ports = { front: FIRST_PORT + 55, first: FIRST_PORT + 56, second: FIRST_PORT + 57 };
const origin = `http://127.0.0.1:${ports.front}`;
const ARTICLES = 30;
const READERS = 6;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(500)}</svg>`;
const PREVIEW_SECRET = 'secret-of-the-desk';
const EDITOR_TOKEN = 'token-of-the-night-desk';
const variables = {
  ...{ TRUST_PROXY: '1', WORKERS: '1', SEARCHES_A_MINUTE: '0' },
  ...{ PREVIEW_SECRET, EDITOR_TOKEN },
};

let scratch: string;
let folder: string;
let first: ChildProcess;
let nginx: ChildProcess;

test.skip(!canUse('nginx'), 'nginx is missing');

test.beforeAll(async () => {
  test.setTimeout(120_000);
  scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-nginx-'));
  folder = path.join(scratch, 'site');
  for (let number = 0; number < ARTICLES; number++) writeArticle(folder, number, 'as it was');
  writeFiles(folder, {
    'content/news/old.md': '---\ntitle: Old\ndate: 2026-01-01\naliases: [/before/]\n---\n\nOld.\n',
    'content/draft/index.md': '---\ntitle: Draft\ndate: 2026-01-01\ndraft: true\n---\n\nDraft.\n',
    'content/draft/secret.svg': DRAWING,
    'static/drawing.svg': DRAWING,
    'static/sound.mp3': 'abcdefghij',
    'static/.hidden.svg': DRAWING,
  });
  first = await startReader(ports.first);
  nginx = await startNginx(path.join(scratch, 'nginx'), ports);
});

test.afterAll(async () => {
  await end(nginx);
  await stop(first);
  rmSync(scratch, { recursive: true });
});

function startReader(port: number): Promise<ChildProcess> {
  const site = { folder, data: path.join(scratch, 'data'), port, variables };
  return start('start', site, 'Serving at');
}

const ask = (address: string, headers: Record<string, string> = {}) =>
  get(origin + address, { headers });

test('what comes through it is what was sent, in each coding', async () => {
  const direct = await get(`http://127.0.0.1:${ports.first}/news/1/`);
  expect(direct.status).toBe(200);
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync };
  const accepted = {
    'gzip, deflate, br, zstd': 'br',
    'br;q=1.0, gzip;q=0.8': 'br',
    br: 'br',
    'gzip, br;q=0': 'gzip',
    'deflate, gzip': 'gzip',
    identity: undefined,
    'gzip;q=0': undefined,
  };
  for (const [words, coding] of Object.entries(accepted)) {
    // Brotli comes as soon as it is made, and what was kept before gives way to it.
    await until(async () => {
      const { headers } = await ask('/news/1/', { 'accept-encoding': words });
      return headers['content-encoding'] === coding;
    });
    const { body, headers } = await ask('/news/1/', { 'accept-encoding': words });
    const plain = coding === 'br' || coding === 'gzip' ? decoders[coding](body) : body;
    expect(plain.equals(direct.body), words).toBe(true);
    expect(headers.vary?.toLowerCase(), words).toBe('accept-encoding');
    expect(headers['content-security-policy']).toBe(direct.headers['content-security-policy']);
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('redirects, statuses, ranges and validators pass', async () => {
  for (const time of ['first', 'second']) {
    const moved = await ask('/before/?from=a');
    expect([moved.status, moved.headers.location], time).toEqual([308, '/news/old/?from=a']);
    const doubled = await ask('//news//1/');
    expect([doubled.status, doubled.headers.location]).toEqual([308, '/news/1/']);
    for (const nothing of ['/nothing/', '/draft/', '/draft/secret.svg', '/.hidden.svg']) {
      const { status, headers } = await ask(nothing);
      expect([status, headers['cache-control']], nothing).toEqual([404, 'no-cache']);
    }
    const page = await ask('/news/2/');
    const known = await ask('/news/2/', { 'if-none-match': String(page.headers.etag) });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    const drawing = await ask('/drawing.svg');
    expect([drawing.status, String(drawing.body)]).toEqual([200, DRAWING]);
    expect(drawing.headers['content-security-policy']).toContain('sandbox');
    const part = await ask('/sound.mp3', { range: 'bytes=2-4' });
    expect([part.status, String(part.body)]).toEqual([206, 'cde']);
  }
  const script = /\/_next\/static\/[^"]+\.js/.exec(String((await ask('/news/2/')).body))?.[0];
  const { status, headers } = await ask(script ?? '');
  expect([status, headers['cache-control']]).toEqual([200, expect.stringContaining('immutable')]);
});

test('an edit that was seen is seen by every reader from then on', async () => {
  for (const number of [1, 2, 3]) {
    const words = `edited for the ${number}th time`;
    await Promise.all(CODINGS.map((coding) => ask('/news/3/', { 'accept-encoding': coding })));
    writeArticle(folder, 3, words);
    for (const coding of CODINGS) {
      await until(async () =>
        decoded(await ask('/news/3/', { 'accept-encoding': coding })).includes(words),
      );
      for (let time = 0; time < 5; time++) {
        expect(decoded(await ask('/news/3/', { 'accept-encoding': coding }))).toContain(words);
      }
    }
  }
});

const CODINGS = ['identity', 'gzip'];

function decoded({ body, headers }: Awaited<ReturnType<typeof get>>): string {
  return String(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
}

test('what only some may see is seen by them, and kept for nobody', async () => {
  const preview = { path: 'draft/index.md', branch: '', until: Date.now() + 3_600_000 };
  const link = `/-/preview/${signPreview(preview, PREVIEW_SECRET)}/`;
  const seen = await ask(link);
  expect([seen.status, seen.headers['cache-control']]).toEqual([200, 'private, no-store']);
  expect(String(seen.body)).toContain('Draft.');
  expect((await ask(`${link}secret.svg`)).status).toBe(200);
  const signed = await fetch(`${origin}/-/editor/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    body: `token=${EDITOR_TOKEN}`,
    redirect: 'manual',
  });
  const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await ask('/-/editor/', { cookie })).status).toBe(200);
  expect((await ask('/-/editor/')).status).toBe(403);
  const kept = readdirSync(path.join(scratch, 'nginx/cache'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)).toString('latin1'));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((text) => /^KEY: .*\/-\//m.test(text))).toEqual([]);
});

test('a restart with a second server beside it loses no request', async () => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  let isOver = false;
  let count = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    for (let time = 0; !isOver; time++) {
      const number = (time * READERS + reader) % ARTICLES;
      const addresses = {
        [`/news/${number}/`]: 200,
        [`/search/?q=words${time}-${reader}`]: 200,
        [`/nothing-${time}-${reader}/`]: 404,
      };
      for (const [address, status] of Object.entries(addresses)) {
        const answer = await get(origin + address, { agent }).catch((error) => error);
        count++;
        if (answer.status !== status) wrong.push(`${address} ${answer.status ?? answer}`);
      }
    }
  });
  const second = await startReader(ports.second);
  await stop(first);
  first = await startReader(ports.first);
  await stop(second);
  isOver = true;
  await Promise.all(readers);
  agent.destroy();
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

test('while nobody serves, what was read before still is', async () => {
  const addresses = ['/', '/news/4/', '/news/index.xml', '/drawing.svg'];
  const before = await Promise.all(addresses.map((address) => ask(address)));
  await stop(first);
  for (const [number, address] of addresses.entries()) {
    const { status, body } = await ask(address);
    expect([status, body.equals(before[number]?.body ?? Buffer.of())], address).toEqual([
      200,
      true,
    ]);
  }
  for (const address of ['/news/29/?from=a', '/search/?q=words']) {
    const { status, headers } = await ask(address);
    expect([status, headers['retry-after'], headers['cache-control']], address).toEqual([
      ...[503, '5', 'no-store'],
    ]);
  }
  first = await startReader(ports.first);
  expect((await ask('/search/?q=words')).status).toBe(200);
});
