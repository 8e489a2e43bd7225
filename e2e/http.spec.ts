import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { start, stop } from './run-command';
import { FIRST_PORT, SITES } from './sites';

const port = FIRST_PORT + 18;

interface Raw {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  length: number;
}

/** Sends a request whose path is written as it is. */
function send(url: string, headers = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: url, method, headers }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, length }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

const ARTICLE = '/en/news/harbor-daily/night-ferry-returns/';

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
    for (const tags of [`${etag}`, `W/${etag}`, `"other", W/${etag}`, '*']) {
      expect((await send(ARTICLE, { 'if-none-match': tags })).status, tags).toBe(304);
    }
    expect((await send(ARTICLE, { 'if-none-match': '"other"' })).status).toBe(200);
    const encodings = { gzip: 'gzip', 'gzip;q=0': undefined, identity: undefined, br: undefined };
    for (const [accepted, encoding] of Object.entries(encodings)) {
      const { headers } = await send(ARTICLE, { 'accept-encoding': accepted });
      expect(headers['content-encoding'], accepted).toBe(encoding);
    }
    const feed = await send('/en/index.xml');
    const since = { 'if-modified-since': feed.headers['last-modified'] };
    expect((await send('/en/index.xml', since)).status).toBe(304);
    expect(await upgrade()).toMatch(/^HTTP\/1\.1 200 /);
  } finally {
    await stop(server);
  }
});

async function expectExactly(visit: string): Promise<void> {
  const nothing = await send(`/en/nothing-${visit}/`);
  expect([nothing.status, nothing.headers['cache-control']]).toEqual([404, 'no-cache']);
  const elsewhere: [string, number, string][] = [
    [`/${ARTICLE}`, 308, ARTICLE],
    [ARTICLE.replace('/news/', '//news/'), 308, ARTICLE],
    [ARTICLE.slice(0, -1), 308, ARTICLE],
    [`${ARTICLE.slice(0, -1)}?from=a`, 308, `${ARTICLE}?from=a`],
    ['//evil.example/%2e%2e', 308, '/evil.example/%2e%2e'],
  ];
  for (const [address, status, location] of elsewhere) {
    const answer = await send(address);
    expect([answer.status, answer.headers.location], address).toEqual([status, location]);
  }
  const root = await send('/', { 'accept-language': 'zh-CN' });
  expect([root.status, root.headers.location, root.headers.vary]).toEqual([
    ...[307, '/zh-cn/', 'accept-language'],
  ]);
  expect((await send(`http://news.example.org${ARTICLE}`)).status).toBe(200);
  const head = await send(ARTICLE, {}, 'HEAD');
  expect([head.status, head.length]).toEqual([200, 0]);
  for (const malformed of ['/%', '/en/%zz/']) expect((await send(malformed)).status).toBe(400);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS']) {
    const refused = await send(ARTICLE, {}, method);
    expect([refused.status, refused.headers.allow], method).toEqual([405, 'GET, HEAD']);
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
