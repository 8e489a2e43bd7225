import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
} from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { signPreview } from '../lib/preview/token';
import { writeArchive, writeFiles } from '../testing/archives/write-archive';
import { get } from '../testing/load';
import { FIRST_PORT } from '../testing/sites';
import {
  canBeApart,
  copyFolder,
  type Folder,
  giveToNobody,
  listAll,
  pidOf,
} from './standalone-folder';

/** A folder that a build wrote, as a container has it: read-only, another user's, far from its sources. */
const port = FIRST_PORT + 30;
const origin = `http://127.0.0.1:${port}`;
const PREVIEW_SECRET = 'secret-of-the-desk';
const picturesPort = FIRST_PORT + 31;
const picture = readFileSync(
  path.resolve(import.meta.dirname, '../static/images/tide-turbines.webp'),
);
let fetched = 0;
/** Longer than a sync takes. */
const UNTIL_DUE_MS = 8000;
const host = createServer((_request, response) => {
  fetched += 1;
  response.writeHead(200, { 'content-type': 'image/webp' }).end(picture);
});

const article = (title: string, words: string) =>
  `---\ntitle: ${title}\ndate: 2026-01-01\ntags: [harbour]\naliases: [/old/]\n---\n\n${words}\n`;

let folder: Folder;
let site: string;
let data: string;
let server: ChildProcess;
let files: string[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  if (!canBeApart)
    console.warn('SKIPPED, processes cannot be set apart: the folder is tested beside its sources');
  await new Promise<void>((done) => void host.listen(picturesPort, done));
  folder = copyFolder();
  site = path.join(folder.scratch, 'site');
  data = path.join(folder.scratch, 'data');
  writeArchive(site, {
    'site.yaml': `title: Standing\npictures: { optimize: ["http://localhost:${picturesPort}"], privateNetwork: true }\n`,
    'static/small.webp': picture,
    'content/en/news/draft.md': article('Draft', 'Nobody reads this yet.').replace(
      'aliases: [/old/]',
      'draft: true',
    ),
    'content/en/news/first.md': article(
      'First',
      `Cranes. ![](http://localhost:${picturesPort}/a.webp)`,
    ),
  });
  const own = path.join(folder.scratch, 'own');
  for (const place of [data, own]) mkdirSync(place);
  giveToNobody(data, own);
  files = stateOf(folder.program);
  server = await serve('start');
});

test.afterAll(async () => {
  host.close();
  await stop();
});

function stateOf(place: string): string[] {
  return listAll(place).map(({ file }) => {
    const { size, mtimeMs, mode } = lstatSync(file);
    return [file, size, mtimeMs, mode].join(' ');
  });
}

async function serve(command: 'start' | 'serve', more: Record<string, string> = {}) {
  const before = folder.said().length;
  const env = { SITE_DIR: site, DATA_DIR: data, PORT: String(port), PREVIEW_SECRET, ...more };
  const child = folder.run([command], env);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (folder.said().slice(before).includes('Serving at')) resolve();
    });
    child.once('exit', (code) =>
      reject(new Error(`${command} ended with ${code}: ${folder.said()}`)),
    );
  });
  return child;
}

/** Ends the server as an operator does; returns its code. */
async function stop(): Promise<number | null> {
  if (server.exitCode !== null) return server.exitCode;
  const exit = once(server, 'exit');
  process.kill(pidOf(server), 'SIGTERM');
  const [code] = await exit;
  return code;
}

const textOf = async (address: string) => String((await get(origin + address)).body);

test('nothing is in it that a server does not need', () => {
  const names = listAll(folder.program).map(({ file }) => path.relative(folder.program, file));
  const sources = names.filter((name) =>
    /\.tsx?$|\.test\.|^(?:app|testing|e2e|content)\//.test(name),
  );
  expect(sources.filter((name) => !name.endsWith('.d.ts'))).toEqual([]);
  const tools = /^node_modules\/(?:@?esbuild|tsx|typescript|vitest|playwright|@biomejs)\b/;
  expect(names.filter((name) => tools.test(name))).toEqual([]);
  const native = names.filter((name) => /\.node$|\.so(?:\.|$)/.test(name));
  expect(native.map((name) => name.split('/')[1]).toSorted()).toEqual(['@img', '@img', '@libsql']);
  const bytes = listAll(folder.program).reduce((sum, { file }) => sum + lstatSync(file).size, 0);
  expect(bytes / 1e6).toBeLessThan(80);
});

test('a reader finds everything', async () => {
  const statuses: [string, number, string][] = [
    ['/', 200, 'First'],
    ['/news/first/', 200, 'Cranes'],
    ['/news/', 200, 'First'],
    ['/tags/harbour/', 200, 'First'],
    ['/search/?q=cranes', 200, 'First'],
    ['/index.xml', 200, '<title>First</title>'],
    ['/news/first/index.md', 200, 'Cranes'],
    ['/sitemap.xml', 200, '<loc>'],
    ['/nowhere/', 404, ''],
    ['/_broadsheet/icon.svg', 200, '<svg'],
  ];
  for (const [address, status, words] of statuses) {
    const answer = await get(origin + address);
    expect([address, answer.status]).toEqual([address, status]);
    expect(String(answer.body), address).toContain(words);
  }
  const moved = await get(`${origin}/old/`);
  expect([moved.status, moved.headers.location]).toEqual([308, '/news/first/']);
  expect((await get(`${origin}/small.webp`)).body.equals(picture)).toBe(true);
});

test('pages are whole in a browser, and pictures are made smaller', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${origin}/news/first/`);
  const source = await page.getByRole('main').locator('img').first().getAttribute('srcset');
  const smallest = String(source).split(' ')[0] ?? '';
  const made = await get(new URL(smallest, origin).href);
  expect(made.status).toBe(200);
  expect(made.body.byteLength).toBeLessThan(picture.byteLength);
  const before = fetched;
  expect((await get(new URL(smallest, origin).href)).body.equals(made.body)).toBe(true);
  expect(fetched).toBe(before);
  expect(missing).toEqual([]);
});

test('what is saved is live', async () => {
  writeFiles(site, { 'content/en/news/first.md': article('First', 'Locks and weirs.') });
  await expect.poll(() => textOf('/news/first/')).toContain('Locks and weirs.');
});

test('a link that its command prints shows a draft, which nobody else reads', async () => {
  const before = folder.said().length;
  const env = { SITE_DIR: site, DATA_DIR: data, PORT: String(port), PREVIEW_SECRET };
  const [code] = await once(folder.run(['preview', 'en/news/draft.md'], env, site), 'close');
  const said = folder.said().slice(before);
  const link = /http:\S+/.exec(said)?.[0] ?? '';
  expect([code, said]).toEqual([0, expect.not.stringContaining('server')]);
  expect(String((await get(link)).body)).toContain('Nobody reads this yet.');
  expect((await get(`${origin}/news/draft/`)).status).toBe(404);
});

test('it ends well, has written nothing of its own, and has complained of nothing', async () => {
  expect(await stop()).toBe(0);
  expect(stateOf(folder.program)).toEqual(files);
  const lines = folder.said().trim().split('\n');
  expect(lines.filter((line) => /error|warn|fail|EACCES|EROFS/i.test(line))).toEqual([]);
});

test('a first sync that is told to stop ends well', async () => {
  const env = {
    SITE_DIR: site,
    DATA_DIR: path.join(folder.scratch, 'own/other'),
    PORT: String(port),
  };
  const child = folder.run(['start'], env);
  const exit = once(child, 'exit');
  await once(child.stdout ?? child, 'data');
  process.kill(pidOf(child), 'SIGTERM');
  expect((await exit)[0]).toBe(0);
});

test('moved, and with a store that it cannot write, it serves the same', async () => {
  const moved = path.join(folder.scratch, 'moved');
  renameSync(folder.program, moved);
  folder.program = moved;
  const synced = path.join(folder.scratch, 'own/synced');
  const own = path.join(folder.scratch, 'own');
  const soon = new Date(Date.now() + UNTIL_DUE_MS).toISOString();
  writeFiles(site, {
    'content/en/news/due.md': article('Due', 'Sluices.')
      .replace('aliases: [/old/]\n', '')
      .replace(/$/m, `\npublishDate: ${soon}`),
  });
  const [code] = await once(folder.run(['sync'], { SITE_DIR: site, DATA_DIR: synced }), 'exit');
  expect(code).toBe(0);
  // One that a server left in the middle of its work, and one that an image holds.
  for (const store of [data, synced]) {
    for (const { file } of listAll(store)) chmodSync(file, lstatSync(file).mode & ~0o222);
    server = await serve('serve', { DATA_DIR: store });
    expect(await textOf('/news/first/')).toContain('Locks and weirs.');
    expect(await textOf('/search/?q=weirs')).toContain('First');
    expect((await get(`${origin}/nowhere/`)).status).toBe(404);
    expect(await stop()).toBe(0);
  }
  server = await serve('serve', { DATA_DIR: synced, TMPDIR: own });
  await expect.poll(() => textOf('/news/due/'), { timeout: 30_000 }).toContain('Sluices.');
  expect(await textOf('/')).toContain('Due');
  expect(await stop()).toBe(0);
  expect(readdirSync(own).filter((name) => name.startsWith('broadsheet-due-'))).toEqual([]);
});

test('without a site beside its store it shows a draft as the last sync found it', async () => {
  const synced = path.join(folder.scratch, 'own/synced');
  renameSync(site, `${site}.away`);
  mkdirSync(site);
  server = await serve('serve', { DATA_DIR: synced });
  const preview = { path: 'en/news/draft.md', branch: '', until: Date.now() + 60_000 };
  const seen = await textOf(`/-/preview/${signPreview(preview, PREVIEW_SECRET)}/`);
  expect(seen).toContain('Nobody reads this yet.');
  expect(seen).toContain('as the last sync found it');
  expect(await stop()).toBe(0);
  rmdirSync(site);
  renameSync(`${site}.away`, site);
});

test('commands are found from any folder, and those that are none are refused', async () => {
  const ran = async (words: string[], env: Record<string, string>, cwd?: string) => {
    const before = folder.said().length;
    const [code] = await once(folder.run(words, env, cwd), 'close');
    return [code, folder.said().slice(before)] as const;
  };
  const [code, said] = await ran(['check'], { DATA_DIR: '../own/checked' }, site);
  expect([code, said]).toEqual([0, expect.stringContaining('2 articles')]);
  expect((await ran(['sync'], { DATA_DIR: '../own/checked' }, site))[0]).toBe(0);
  const copied = await ran(['snapshot', '../own/copy.db'], { DATA_DIR: '../own/checked' }, site);
  expect(copied).toEqual([0, expect.stringMatching(/^Wrote \.\.\/own\/copy\.db, /m)]);
  expect((await ran(['../../evil'], {}))[0]).toBe(1);
  expect((await ran(['chunk'], {}))[1]).toContain('start|serve|sync|check|explain');
  const none = await ran(['serve'], { SITE_DIR: 'site', DATA_DIR: 'none' });
  expect(none).toEqual([1, expect.stringContaining('run "node broadsheet.mjs sync"')]);
});
