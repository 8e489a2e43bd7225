import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { signPreview } from '../lib/preview/token';
import { buildOutput, installTool } from '../testing/functions/build-output';
import { serveOutput } from '../testing/functions/serve-output';
import { get } from '../testing/load';
import { canUse } from '../testing/needs';
import { makePostgres, type Postgres } from '../testing/postgres';
import { FIRST_PORT } from '../testing/sites';

/**
 * A site below a path of its host where a platform runs the program as functions, which carry no
 * store: it is in a database, where there is one.
 */
test.describe.configure({ mode: 'serial', timeout: 400_000 });

const port = FIRST_PORT + 63;
const PREVIEW_SECRET = 'secret-of-the-desk';
const origin = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-prefix-functions-'));
// For the user that may do nothing.
chmodSync(folder, 0o755);
let served: { close: () => Promise<void> } | undefined;
let database: Postgres | undefined;
let isInstalled = true;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  try {
    await installTool();
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`SKIPPED, functions below a path are not tried: ${error}`);
    isInstalled = false;
    return;
  }
  if (canUse('postgres')) database = await makePostgres(path.join(folder, 'postgres'));
  const stored = database && { DATABASE_URL: database.url };
  const env = { PRERENDER_S: '1', BASE_PATH: '/papers', ...stored };
  await buildOutput(folder, {
    env,
    added: {
      'content/en/columns/kept-back.en.md':
        '---\ntitle: Kept back\ndate: 2026-01-01\ndraft: true\n---\n\nSee [letters](letters.en.md).\n',
    },
  });
  served = await serveOutput(folder, { port, env: { PREVIEW_SECRET, ...stored } });
  renameSync(path.join(folder, 'src'), path.join(folder, 'src.away'));
});
test.beforeEach(() => test.skip(!isInstalled));
test.afterAll(async () => {
  await served?.close();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a reader finds everything below it', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/papers')) outside.push(request.url());
  });
  for (const address of ['/papers', '/papers/']) {
    await page.goto(origin + address);
    await expect(page).toHaveURL(/\/papers\/[a-z-]+\/$/);
  }
  await page.goto(`${origin}/papers/en/`);
  await page.getByRole('navigation').getByRole('link', { name: 'News' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/News/);
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page.locator('article h1')).toBeVisible();
  await page.goto(`${origin}/papers/en/search/?q=tide`);
  await expect(page.getByRole('main').locator('a[href^="/papers/en/"]').first()).toBeVisible();
  expect(outside).toEqual([]);
});

test('every kind of answer has its status there', async () => {
  const statuses: [address: string, status: number][] = [
    ['/papers/en/tags/', 200],
    ['/papers/en/index.xml', 200],
    ['/papers/sitemap.xml', 200],
    ['/papers/service-worker.js', 200],
    ['/papers/images/tram.webp', 200],
    ['/papers/_broadsheet/icon.svg', 200],
    ['/papers/EN/news', 308],
    ['/papers/en/nothing-here/', 404],
    ['/en/', 404],
  ];
  for (const [address, status] of statuses) {
    expect((await get(origin + address)).status, address).toBe(status);
  }
});

test('a preview stands below it, and leads to what does', async () => {
  const until = Date.now() + 60_000;
  const linkTo = (file: string) =>
    `/-/preview/${signPreview({ path: file, branch: '', until }, PREVIEW_SECRET)}/`;
  const link = linkTo('en/columns/kept-back.en.md');
  const { status, body } = await get(`${origin}/papers${link}`);
  expect(status).toBe(200);
  expect(String(body)).toContain('See <a href="/papers/en/columns/letters/">letters</a>');
  expect((await get(origin + link)).status).toBe(404);
  const { headers } = await get(`${origin}/papers${linkTo('en/columns/letters.en.md')}`);
  expect(headers.location).toMatch(/\/papers\/en\/columns\/letters\/$/);
});

test('what is in the database is in no function, and what they show comes from there', async () => {
  test.skip(!database, 'PostgreSQL is missing');
  const carried = readdirSync(path.join(folder, 'run'), { recursive: true }).map(String);
  expect(carried.filter((file) => path.basename(file) === 'store.db')).toEqual([]);
  const search = `${origin}/papers/en/search/?q=tide`;
  expect((await get(search)).status).toBe(200);
  await database?.stop();
  const { status, headers } = await get(`${search}s`);
  expect(status).toBe(503);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});
