import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { createStore } from '../lib/archive/store/store';
import { sync } from '../lib/archive/sync/sync';
import { leaksArchive, MARKER, OPEN, openOnly, UNPUBLISHED } from '../testing/archives/leaks';
import { type Archive, writeArchive, writeFiles } from '../testing/archives/write-archive';
import { listAddresses } from '../testing/list-addresses';
import { FIRST_PORT } from '../testing/sites';
import { crawl } from './crawl';
import { start, stop } from './run-command';

const port = FIRST_PORT + 23;
const origin = `http://127.0.0.1:${port}`;
/** Every how many addresses are asked for in all ways. */
const SPELLED_OTHERWISE = 7;
const AT_ONCE = 8;
const LEAK = new RegExp(`${MARKER}[a-z]+`, 'gi');

let scratch: string;
let site: { folder: string; data: string; port: number };
let server: Awaited<ReturnType<typeof start>>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-leaks-'));
  site = { folder: path.join(scratch, 'site'), data: path.join(scratch, 'data'), port };
  writeArchive(site.folder, leaksArchive);
  server = await start('start', site, 'Serving at');
});
test.afterAll(async () => {
  await stop(server);
  rmSync(scratch, { recursive: true });
});

/** The words of unpublished texts; a page may repeat those that it was asked for. */
function leaksIn(text: string, asked = ''): string[] {
  const repeated: string[] = asked.match(LEAK) ?? [];
  return [...new Set(text.match(LEAK) ?? [])].filter((word) => !repeated.includes(word));
}

interface Answer {
  status: number | undefined;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Sends a request whose path is written as it is. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          text: Buffer.concat(pieces).toString('latin1'),
          headers: response.headers,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function addressesOf(name: string, archive: Archive): Promise<Set<string>> {
  const siteFolder = path.join(scratch, name);
  const dataFolder = path.join(scratch, `${name}-data`);
  writeArchive(siteFolder, archive);
  await sync({ siteFolder, dataFolder, program: '', now: Date.now() });
  const store = await createStore(dataFolder);
  const addresses = await listAddresses(store);
  await store.destroy();
  return addresses;
}

/** Where everything would stand that is not published. */
async function listUnpublished(): Promise<string[]> {
  const open = await addressesOf('open', openOnly());
  const all = new Set<string>();
  for (const [number, { shown }] of UNPUBLISHED.entries()) {
    for (const address of await addressesOf(`shown-${number}`, { ...OPEN, ...shown })) {
      if (!open.has(address)) all.add(address);
    }
  }
  return [...all];
}

test('nothing unpublished answers at any address, whoever asks', async () => {
  test.setTimeout(300_000);
  const addresses = await listUnpublished();
  expect(addresses.length).toBeGreaterThan(500);
  const passedBy = {
    'x-middleware-subrequest': Array(5).fill('proxy').join(':'),
    'x-matched-path': '/files/content/en/news/draft.md',
    'x-middleware-rewrite': '/files/content/en/news/draft.md',
  };
  const expectNothing = async (address: string, number: number) => {
    const answers: Record<string, Answer> = { plain: await ask(address) };
    if (number % SPELLED_OTHERWISE === 0) {
      Object.assign(answers, {
        router: await ask(`${address}?_rsc=1`, { rsc: '1', 'next-router-prefetch': '1' }),
        passedBy: await ask(address, passedBy),
        data: await ask(`/_next/data/x${address.replace(/\/$/, '')}.json`),
        again: await ask(address, { 'if-none-match': '*' }),
      });
    }
    for (const [how, { status, text, headers }] of Object.entries(answers)) {
      const isOpen = status === 308 && leaksIn(String(headers.location)).length === 0;
      // What has expired is told to be gone.
      if (!isOpen) expect([404, 410], `${how} ${address}`).toContain(status);
      expect(leaksIn(text, address), `${how} ${address}`).toEqual([]);
    }
  };
  for (let start = 0; start < addresses.length; start += AT_ONCE) {
    const some = addresses.slice(start, start + AT_ONCE);
    await Promise.all(some.map((address, number) => expectNothing(address, start + number)));
  }
});

test('no picture of it is made smaller, and no file is reached by its path', async () => {
  const pictures = [
    '/en/news/draftbundle/picture.png',
    '/files/content/en/news/draftbundle/picture.png',
  ];
  for (const picture of [...pictures, ...pictures.map((one) => origin + one)]) {
    const { status, text } = await ask(
      `/_next/image?url=${encodeURIComponent(picture)}&w=480&q=75`,
    );
    expect([400, 404], picture).toContain(status);
    expect(leaksIn(text)).toEqual([]);
  }
  const paths = [
    '/files/site.yaml',
    '/files/content/en/news/open.md',
    '/files/content/en/news/draftbundle/picture.png',
    '/files/..%2fcontent/en/news/draft.md',
    '/files/static/open.png',
    '/content/en/news/draft.md',
    '/en/news/draftbundle/../draftbundle/picture.png',
    '/EN/news/DRAFTBUNDLE/picture.png',
    '/en/news/draftbundle/picture.png/',
    '/en/news/draftbundle//picture.png',
  ];
  for (const file of paths) {
    const { status, text } = await ask(file);
    expect([404, 400, 308], file).toContain(status);
    expect(leaksIn(text), file).toEqual([]);
  }
});

test('no page, feed, sitemap or search knows of it', async () => {
  test.setTimeout(120_000);
  const visits = await crawl(origin, 2000);
  const leaking = visits.filter(({ text }) => leaksIn(text).length > 0);
  expect(leaking.map(({ address, text }) => [address, leaksIn(text)])).toEqual([]);
  const broken = visits.filter(({ status }) => status >= 400).map(({ address }) => address);
  expect(broken.filter((address) => !/never-written|%E6%B2%A1|manifest/.test(address))).toEqual([]);
  expect(visits.length).toBeGreaterThan(40);

  const homes = ['/en/', '/zh-cn/'];
  const names = ['index.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'opensearch.xml'];
  const queries = [MARKER, `Title ${MARKER}`, 'Body', 'Description', 'tag', '"of an article"'];
  const machines = [
    ...['/sitemap.xml', '/robots.txt', '/llms.txt', '/service-worker.js'],
    ...homes.flatMap((home) => names.map((name) => home + name)),
    ...homes.map((home) => `${home}manifest.webmanifest`),
    ...homes.flatMap((home) =>
      queries.map((query) => `${home}search/?q=${encodeURIComponent(query)}`),
    ),
    ...homes.map((home) => `${home}search/index.xml?q=${MARKER}`),
    ...homes.flatMap((home) =>
      [MARKER, 'tag', 'Title'].map((q) => `${home}search/suggest/?q=${q}`),
    ),
  ];
  for (const address of machines) {
    const { status, text } = await ask(address);
    expect(status, address).toBe(200);
    expect(leaksIn(text), address).toEqual([]);
    for (const [, part = ''] of text.matchAll(/<loc>(?:https?:\/\/[^/]+)?([^<]+)<\/loc>/g)) {
      const mapped = await ask(part);
      expect(mapped.status, part).toBe(200);
      expect(leaksIn(mapped.text), part).toEqual([]);
    }
  }
  expect((await ask('/en/sitemap-2024-02-1.xml')).status).toBe(404);
});

test('what is published and unpublished again comes and goes with its files', async () => {
  const file = 'content/en/news/draftbundle/index.md';
  const [page, picture] = ['/en/news/draftbundle/', '/en/news/draftbundle/picture.png'];
  const save = (draft: boolean) =>
    writeFiles(site.folder, {
      [file]: `---\ntitle: Out and in\ndate: 2023-04-04\ndraft: ${draft}\n---\n\nSeen.\n`,
    });
  const statuses = async () => [(await ask(page)).status, (await ask(picture)).status];
  for (const _ of ['once', 'again']) {
    save(false);
    await expect.poll(statuses).toEqual([200, 200]);
    const known = { 'if-none-match': String((await ask(picture)).headers.etag) };
    expect((await ask(picture, known)).status).toBe(304);
    const read = { 'if-none-match': String((await ask(page)).headers.etag) };
    expect((await ask(page, read)).status).toBe(304);
    expect((await ask('/en/news/')).text).toContain('Out and in');
    save(true);
    await expect.poll(statuses).toEqual([404, 404]);
    expect((await ask(picture, known)).status).toBe(404);
    expect((await ask(picture, { range: 'bytes=0-3' })).status).toBe(404);
    expect((await ask(page, read)).status).toBe(404);
    expect((await ask(`${page}lite/`)).status).toBe(404);
    expect((await ask('/en/news/')).text).not.toContain('Out and in');
  }
});
