import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import mime from 'mime';
import { expect, type Page, test } from 'playwright/test';
import { signPreview } from '../lib/preview/token';
import { copyCheckout } from '../testing/copy-checkout';
import { get } from '../testing/load';
import { canUse } from '../testing/needs';
import { startNginx } from '../testing/nginx';
import { stop as end } from '../testing/processes';
import { FIRST_PORT } from '../testing/sites';
import { start, stop } from './run-command';

/**
 * A site below a path of a host that is another site's: nginx hands it what is asked for there, and
 * its scripts and styles come from a third place.
 */
test.describe.configure({ mode: 'serial' });

const ports = { front: FIRST_PORT + 58, first: FIRST_PORT + 59, second: FIRST_PORT + 60 };
const hostPort = FIRST_PORT + 61;
const filesPort = FIRST_PORT + 62;
const host = `http://127.0.0.1:${hostPort}`;
const files = `http://127.0.0.1:${filesPort}`;
const PREVIEW_SECRET = 'secret-of-the-desk';
const TIDE = '/papers/en/news/harbor-daily/tide-plant-year-one/';
const OTHER = `server {
    listen 127.0.0.1:${hostPort};
    location / { return 200 "Another site\\n"; }
    location = /papers { return 308 /papers/; }
    location /papers/ {
        proxy_set_header Host $http_host;
        proxy_pass http://127.0.0.1:${ports.front};
    }
}`;

let scratch: string;
let program: string;
let server: ChildProcess;
let nginx: ChildProcess;
let elsewhere: Server;

test.skip(!canUse('nginx'), 'nginx is missing');
test.use({ baseURL: host });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-prefix-'));
  program = path.join(scratch, 'program');
  copyCheckout(program);
  const variables = { BASE_PATH: '/papers', ASSET_PREFIX: files, WORKERS: '1', PREVIEW_SECRET };
  const data = path.join(scratch, 'data');
  const site = { folder: program, data, port: ports.first, variables, program };
  server = await start('start', site, 'Serving at');
  nginx = await startNginx(path.join(scratch, 'nginx'), ports, OTHER);
  elsewhere = createServer(sendBuilt).listen(filesPort);
});

test.afterAll(async () => {
  elsewhere?.close();
  if (nginx) await end(nginx);
  if (server) await stop(server);
  rmSync(scratch, { recursive: true, force: true });
});

/** As a network of servers has the build's files, which any page may read. */
function sendBuilt(...[request, response]: Parameters<Parameters<typeof createServer>[1] & {}>) {
  const { pathname } = new URL(request.url ?? '/', files);
  const file = pathname.replace(/^\/_next\//, '.next/');
  response
    .writeHead(200, {
      'content-type': mime.getType(file) ?? '',
      'access-control-allow-origin': '*',
    })
    .end(readFileSync(path.join(program, file)));
}

/** Notes what goes wrong on a page, and what it asks of the site that is not its own. */
function follow(page: Page): string[] {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    const isKnown = message.text().includes('404');
    if (message.type() === 'error' && !isKnown) wrong.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const isOwn = origin === host ? pathname.startsWith('/papers/') : origin === files;
    if (!isOwn) wrong.push(request.url());
  });
  return wrong;
}

test('a reader never leaves the path, and everything works below it', async ({ page, context }) => {
  const wrong = follow(page);
  await page.goto('/papers/en/');
  await page.getByRole('navigation').getByRole('link', { name: 'News' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/News/);
  await page.goto(TIDE);
  await expect(page.locator('html')).toHaveCSS('--paper', /./);
  const picture = page.getByRole('main').locator('figure img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.getByRole('main').locator('a[href*="/tags/"]').first().click();
  await expect(page).toHaveURL(/\/papers\/en\/tags\//);
  await page.goto('/papers/en/columns/type-specimen/');
  await page.getByRole('link', { name: 'Open picture: The clock tower' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('/papers/en/search/');
  await page.getByRole('searchbox').last().fill('tide');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\/en\/search\/\?q=tide/);
  await expect(page.getByRole('main').locator('a[href^="/papers/en/"]').first()).toBeVisible();
  await page.goto('/papers/en/news/nothing-like-it/');
  await expect(page.getByRole('searchbox').last()).toHaveValue('nothing like it');

  await page.goto(TIDE);
  await page.getByRole('button', { name: /^Save$/ }).click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(3);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const ground = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(wrong).toEqual([]);
  await context.setOffline(true);
  await page.goto(TIDE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One Year on Moon Time');
  await expect(page.locator('body')).toHaveCSS('background-color', ground);
});

test('every address that a page names is below the path, and is there', async () => {
  const known = new Set(['/papers/', '/papers/en/', TIDE, `${TIDE}lite/`, '/papers/sitemap.xml']);
  const outside = new Set<string>();
  for (const address of known) {
    if (known.size > 150) break;
    const { status, body } = await get(host + address);
    expect(status, address).toBeLessThan(400);
    const named = String(body).matchAll(/(?:href|src|action|poster)="(\/[^"#?]*)/g);
    for (const [, link = ''] of named) (link.startsWith('/papers/') ? known : outside).add(link);
  }
  expect([...outside]).toEqual([]);
  for (const address of [...known].slice(0, 150)) {
    const { status } = await get(host + address);
    expect(status, address).toBeLessThan(400);
  }
});

test('a preview stands below the path, and leads to nothing outside of it', async () => {
  const file = 'zh-CN/news/harbor-daily/breakwater-plan.zh-CN.md';
  const preview = { path: file, branch: '', until: Date.now() + 60_000 };
  const link = `/-/preview/${signPreview(preview, PREVIEW_SECRET)}/`;
  const { status, body } = await get(`${host}/papers${link}`);
  expect(status).toBe(200);
  const page = String(body);
  expect(page).toContain('预览：草稿');
  const places = Array.from(page.matchAll(/(?:href|src|action)="(\/[^"#?]*)/g), ([, one]) => one);
  expect(places.filter((place) => !place?.startsWith('/papers/'))).toEqual([]);
  expect((await get(`http://127.0.0.1:${ports.first}${link}`)).status).toBe(404);
});

test('what is told to machines says where the site is', async () => {
  const home = String((await get(`${host}/papers/en/`)).body);
  expect(home).toContain('rel="canonical" href="https://broadsheet.example.org/papers/en/"');
  const feed = String((await get(`${host}/papers/en/index.xml`)).body);
  expect(feed).toContain('https://broadsheet.example.org/papers/en/index.xml');
  const manifest = JSON.parse(String((await get(`${host}/papers/en/manifest.webmanifest`)).body));
  expect(manifest).toMatchObject({ scope: '/papers/', start_url: '/papers/en/' });
});

test('what is not below the path is not the site', async () => {
  expect(String((await get(`${host}/`)).body)).toBe('Another site\n');
  const direct = `http://127.0.0.1:${ports.first}`;
  const root = await get(`${direct}/`);
  expect([root.status, root.headers.location]).toEqual([307, '/papers/']);
  expect((await get(`${direct}/en/`)).status).toBe(404);
  expect((await get(`${direct}/healthz`)).status).toBe(200);
});
