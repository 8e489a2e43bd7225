import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT, SITES } from '../testing/sites';
import { start, stop } from './run-command';

const port = FIRST_PORT + 18;

test.describe.configure({ mode: 'serial' });

interface Raw {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends a request whose path is written as it is. */
function send(url: string, headers = {}, method = 'GET', words = ''): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: url, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end(words);
  });
}

const ARTICLE = '/en/news/harbor-daily/night-ferry-returns/';

const ELSEWHERE: [string, number, string][] = [
  [`/${ARTICLE}`, 308, ARTICLE],
  [ARTICLE.replace('/news/', '//news/'), 308, ARTICLE],
  [ARTICLE.replace('/news/', '\\news/'), 308, ARTICLE],
  [ARTICLE.replace('/news/', '%2Fnews%2F'), 308, ARTICLE],
  [ARTICLE.replace('n', '%6E'), 308, ARTICLE],
  [ARTICLE.slice(0, -1), 308, ARTICLE],
  [`${ARTICLE.slice(0, -1)}?from=a`, 308, `${ARTICLE}?from=a`],
  ['//evil.example/%2e%2e', 308, '/'],
  ['//evil.example/', 308, '/evil.example/'],
];

const NOWHERE = [
  ...[
    '/en/%00/',
    '/en/..%2f/',
    '/en%5Cnews/',
    '/en%252Fnews/',
    '/en/news;a=b/',
    '/%2F%2Fa.example/',
  ],
  ...['/_next', '/_error', '/404', '/en/home/1', '/files/site.yaml', `/en/${'a'.repeat(8000)}/`],
];

const MALFORMED = ['/%', '/en/%zz/', '/%c0%ae%c0%ae/', '/en/%ED%A0%80/', '/_next/%'];

test('one answer for one address, whether the page is kept or not', async () => {
  test.setTimeout(120_000);
  const data = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-http-'));
  const server = await start('start', { folder: SITES.sample.folder, data, port }, 'Serving at');
  try {
    for (const visit of ['first', 'second']) {
      await expectExactly(visit);
    }
    const kept = await send(ARTICLE);
    const { etag } = kept.headers;
    expect(etag).toMatch(/^W\/"/);
    for (const tags of [`${etag}`, `${etag}`.slice(2), `"other", ${etag}`, '*']) {
      for (const accepted of ['identity', 'gzip', 'br']) {
        const known = await send(ARTICLE, { 'if-none-match': tags, 'accept-encoding': accepted });
        expect([known.status, known.body.length, known.headers.etag], tags).toEqual([304, 0, etag]);
      }
    }
    expect((await send(ARTICLE, { 'if-none-match': '"other"' })).status).toBe(200);
    await expectCodings(ARTICLE, kept.body);
    const [script = ''] = /\/_next\/static\/[^"]+\.js/.exec(String(kept.body)) ?? [];
    await expectCodings(script, (await send(script)).body);
    expect((await send(script)).headers['cache-control']).toContain('immutable');
    const feed = await send('/en/index.xml');
    const since = { 'if-modified-since': feed.headers['last-modified'] };
    for (const known of [since, { 'if-none-match': String(feed.headers.etag) }]) {
      const answer = await send('/en/index.xml', known);
      expect([answer.status, answer.headers.etag]).toEqual([304, feed.headers.etag]);
    }
    expect(await upgrade()).toMatch(/^HTTP\/1\.1 200 /);
  } finally {
    await stop(server);
  }
});

/** Every coding holds the same; Brotli is there as soon as it is made. */
async function expectCodings(address: string, body: Buffer): Promise<void> {
  await expect
    .poll(async () => {
      const { headers } = await send(address, { 'accept-encoding': 'gzip, deflate, br' });
      return headers['content-encoding'];
    })
    .toBe('br');
  const packed = await send(address, { 'accept-encoding': 'br' });
  expect(brotliDecompressSync(packed.body)).toEqual(body);
  const head = await send(address, { 'accept-encoding': 'br' }, 'HEAD');
  for (const name of ['content-length', 'content-encoding', 'etag', 'vary', 'content-type']) {
    expect(head.headers[name], name).toBe(packed.headers[name]);
  }
  const codings = { gzip: 'gzip', 'gzip;q=0': undefined, identity: undefined, '*': 'br' };
  for (const [accepted, coding] of Object.entries(codings)) {
    const { headers } = await send(address, { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers.vary], accepted).toEqual([
      ...[coding, 'accept-encoding'],
    ]);
  }
}

async function expectExactly(visit: string): Promise<void> {
  const nothing = await send(`/en/nothing-${visit}/`);
  expect([nothing.status, nothing.headers['cache-control']]).toEqual([404, 'no-cache']);
  for (const [address, status, location] of ELSEWHERE) {
    const answer = await send(address);
    expect([answer.status, answer.headers.location], address).toEqual([status, location]);
  }
  const root = await send('/', { 'accept-language': 'zh-CN' });
  expect([root.status, root.headers.location, root.headers.vary]).toEqual([
    ...[307, '/zh-cn/', 'accept-language'],
  ]);
  const same = [`http://news.example.org${ARTICLE}`, `/en/x/..${ARTICLE.slice(3)}`, `${ARTICLE}#x`];
  for (const address of same) expect((await send(address)).status, address).toBe(200);
  const head = await send(ARTICLE, {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  for (const address of NOWHERE) {
    const answer = await send(address);
    expect([answer.status, answer.headers['cache-control']], address).toEqual([404, 'no-cache']);
  }
  for (const malformed of MALFORMED) {
    expect((await send(malformed)).status, malformed).toBe(400);
  }
  for (const address of [ARTICLE, '/en/index.xml', '/images/avatar.webp', '/_next/static/x.js']) {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS']) {
      const refused = await send(address, {}, method);
      expect([refused.status, refused.headers.allow], method).toEqual([405, 'GET, HEAD']);
    }
  }
  await expectOwnPlaces();
  await expectNothingInner(visit);
}

/** Below the program's own places Next.js has pages and redirects of its own; they are not seen. */
async function expectOwnPlaces(): Promise<void> {
  const below = ['x', '', 'static/x.js', 'static/', 'data/x/en.json', 'static/%2e%2e/x', 'image/'];
  for (const address of [...below.map((rest) => `/_next/${rest}`), '/_broadsheet/x']) {
    const { status, headers, body } = await send(address);
    expect([status, headers['cache-control'], body.length], address).toEqual([404, 'no-cache', 0]);
  }
  const doubled = await send('/_next//x');
  expect([doubled.status, doubled.headers.location]).toEqual([308, '/_next/x']);
  for (const query of ['', '?url=%2Fa.png&w=1&q=1', '?url=http://a.example/b.png&w=640&q=75']) {
    const { status, headers } = await send(`/_next/image${query}`);
    expect([status, headers['cache-control']], query).toEqual([400, 'no-cache']);
  }
}

const INNER: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': 'x', 'next-url': '/en/' },
  { 'next-action': 'abc' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': '/en/missing', 'x-middleware-override-headers': 'a' },
  { 'x-nextjs-data': '1' },
  { 'x-matched-path': '/en/missing', 'x-now-route-matches': '1=a' },
  { 'x-invoke-path': '/en/missing', 'x-invoke-status': '404' },
  { 'x-prerender-revalidate': 'x' },
];

/** Whoever speaks like Next.js's own router or servers gets, and leaves, what everybody gets. */
async function expectNothingInner(visit: string): Promise<void> {
  for (const [number, headers] of INNER.entries()) {
    const name = `${Object.keys(headers)} ${visit}`;
    const first = await send(`/en/news/?_rsc=${number}`, headers);
    expect([first.status, first.headers['content-type'], first.headers.vary], name).toEqual([
      ...[200, 'text/html; charset=utf-8', 'accept-encoding'],
    ]);
    const shown = Object.keys(first.headers).filter((header) =>
      /^x-(?!content-type|request-id)/.test(header),
    );
    expect(shown, name).toEqual([]);
    const nothing = await send(`/en/nothing-${number}-${visit}/`, headers);
    expect(nothing.status, name).toBe(404);
    expect(String((await send('/en/news/')).body), name).toContain('<h1');
  }
  const posted = await send(ARTICLE, { 'next-action': 'abc' }, 'POST', '[]');
  expect(posted.status).toBe(405);
  expect((await send(ARTICLE, { 'content-length': '3' }, 'GET', 'abc')).status).toBe(200);
  const part = await send(ARTICLE, { range: 'bytes=0-9' });
  expect([part.status, part.headers['content-range']]).toEqual([200, undefined]);
  for (const host of ['a>b<"c', 'user@evil.example', 'x/y']) {
    const { status, headers } = await send(`${ARTICLE.slice(0, -1)}.md`, { host });
    expect([status, headers.link], host).toEqual([
      200,
      expect.stringMatching(/^<https?:[^<>"@]*>/),
    ]);
  }
}

test('where the proxy stands alone, what is spelled oddly is answered as well', async () => {
  test.setTimeout(120_000);
  const data = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-proxy-'));
  const env = { ...process.env, SITE_DIR: SITES.sample.folder, DATA_DIR: data };
  spawnSync(process.execPath, ['scripts/run.mjs', 'sync'], { env });
  const words = ['node_modules/next/dist/bin/next', 'start', '--port', String(port)];
  const server = spawn(process.execPath, words, { env });
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (text) => String(text).includes('Ready') && resolve());
      server.once('exit', (code) => reject(new Error(`next start ended with ${code}`)));
    });
    for (const [address, status] of [
      ...[`/en/x/..${ARTICLE.slice(3)}`, `${ARTICLE}#x`].map((address) => [address, 200] as const),
      ...ELSEWHERE.map(([address, status]) => [address, status] as const),
      ...NOWHERE.map((address) => [address, 404] as const),
      ...MALFORMED.filter((address) => !address.startsWith('/_')).map((address) => [address, 400]),
    ]) {
      expect((await send(String(address))).status, String(address)).toBe(status);
    }
    for (const [address, , location] of ELSEWHERE) {
      const answer = await send(address);
      expect(answer.headers.location, address).toBe(location);
    }
    const page = await send(ARTICLE);
    expect(page.headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
    const [script = ''] = /\/_next\/static\/[^"]+\.js/.exec(String(page.body)) ?? [];
    const { status, headers } = await send(script);
    expect([status, headers['x-content-type-options']]).toEqual([200, 'nosniff']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const refused = await send(ARTICLE, { 'next-action': 'abc' }, method);
      expect([refused.status, refused.headers.allow], method).toEqual([405, 'GET, HEAD']);
    }
  } finally {
    server.removeAllListeners('exit');
    await stop(server);
  }
});

const STRANGE = '中文 "x" 100% a,b;c <d> 😀';

test('names in any script stand in headers as addresses do', async () => {
  test.setTimeout(120_000);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-names-'));
  const site = { folder: path.join(scratch, 'site'), data: path.join(scratch, 'data'), port };
  const picture = `/图/${STRANGE}.png`;
  writeArchive(site.folder, {
    'site.yaml': `title: 名字 ${STRANGE.replace('"x"', '')}
taxonomies: [tags, 专题]
languages:
  zh-CN: { logo: { image: "/图/标志 一.png" }, author: { name: 甲, avatar: "/图/甲.png" } }
`,
    'content/zh-CN/新闻/一篇 文章.md': `---
title: '${STRANGE}'
date: 2026-01-01
aliases: ['/旧/${STRANGE}/']
tags: ['${STRANGE}']
专题: ['${STRANGE}']
authorbox: true
thumbnail: { src: '${picture}', visibility: [list, post] }
---

一些文字。
`,
    [`static${picture}`]: 'a picture',
    'static/图/a%20b.txt': 'a text',
  });
  const server = await start('start', site, 'Serving at');
  try {
    const article = '/新闻/一篇-文章/';
    for (const visit of ['first', 'second']) {
      for (const address of [
        ...[
          '/',
          article,
          `${article}lite/`,
          `${article}zh-tw/`,
          '/新闻/',
          '/专题/',
          '/tags/',
          '/专题/中文-x-100-abc-d/',
        ],
        ...['index.xml', 'atom.xml', 'feed.json'].flatMap((feed) => [
          `/新闻/${feed}`,
          `/专题/${feed}`,
        ]),
        ...[`${article.slice(0, -1)}.md`, `${article}card.png`, '/search/?q=文字', picture],
        ...['/图/a%20b.txt', '/manifest.webmanifest', '/opensearch.xml', '/sitemap.xml'],
      ]) {
        const answer = await send(encodeURI(address));
        expect(answer.status, `${visit} ${address}`).toBe(200);
        expectPlain(answer, address);
      }
      for (const alias of [`/旧/${STRANGE}/`, `/旧/${STRANGE}`, article.slice(0, -1)]) {
        const answer = await send(encodeURI(alias));
        expect([answer.status, answer.headers.location], alias).toEqual([308, encodeURI(article)]);
      }
    }
    expect(String((await send(encodeURI(picture))).body)).toBe('a picture');
    expect(String((await send(encodeURI(article))).body)).toContain(`src="${encodeURI(picture)}"`);
  } finally {
    await stop(server);
  }
  expect(readdirSync(site.data)).toHaveLength(1);
});

function expectPlain({ headers }: Raw, address: string): void {
  for (const [name, value] of Object.entries(headers)) {
    expect(String(value), `${name} of ${address}`).toMatch(/^[\x20-\x7e]*$/);
  }
}

/** What a request for another protocol is answered. */
function upgrade(): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `GET ${ARTICLE} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n`,
      );
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}
