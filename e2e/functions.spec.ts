import { chmodSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { signPreview } from '../lib/preview/token';
import { buildOutput, installTool } from '../testing/functions/build-output';
import { serveOutput } from '../testing/functions/serve-output';
import { runProgram } from '../testing/processes';
import { FIRST_PORT } from '../testing/sites';

/**
 * The program as a platform builds it with its own tool, and runs it: functions that are nobody's,
 * that can write nothing, far from the sources.
 */
const port = FIRST_PORT + 46;
const url = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-functions-'));
// For the user that may do nothing.
chmodSync(folder, 0o755);
/** An article that is due when the build is done, and nobody will touch it again. */
const DUE = '/en/columns/due-soon/';
const LATER_MS = 60_000;
const PREVIEW_SECRET = 'secret-of-the-desk';
const sources = path.join(folder, 'src');
let said = '';
let served: { close: () => Promise<void> } | undefined;
let isInstalled = true;

test.describe.configure({ mode: 'serial', timeout: 400_000 });
test.use({ baseURL: url });

test.beforeAll(async () => {
  test.setTimeout(400_000);
  try {
    await installTool();
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`SKIPPED, functions are not tried: ${error}`);
    isInstalled = false;
    return;
  }
  // So few that most pages are made when they are asked for.
  const due = new Date(Date.now() + LATER_MS).toISOString();
  said = await buildOutput(folder, {
    env: { PRERENDER_S: '1', VERCEL_ENV: 'preview' },
    added: {
      'content/en/columns/due-soon.en.md': `---\ntitle: Due soon\ndate: 2026-01-01\npublishDate: ${due}\n---\n`,
      'content/en/columns/kept-back/index.en.md':
        '---\ntitle: Kept back\ndate: 2026-01-01\ndraft: true\n---\n\nNobody reads *this* yet. ![](p.svg)\n',
      'content/en/columns/kept-back/p.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  });
  served = await serveOutput(folder, { port, env: { PREVIEW_SECRET } });
  renameSync(sources, `${sources}.away`);
});
test.beforeEach(() => test.skip(!isInstalled));
test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('search engines are told to pass a preview by', async ({ request }) => {
  for (const address of [
    '/en/',
    '/en/tags/',
    '/en/index.xml',
    '/images/tram.webp',
    '/en/nowhere/',
  ]) {
    const headers = (await request.get(address)).headers();
    expect(headers['x-robots-tag'], address).toBe('noindex');
  }
});

test('what is saved can be read without a network', async ({ request }) => {
  const worker = await request.get('/service-worker.js');
  expect(worker.status()).toBe(200);
  expect(worker.headers()['content-type']).toContain('javascript');
  expect(await worker.text()).toContain('addEventListener("fetch"');
});

test('a reader finds everything', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/en/');
  await page.getByRole('link', { name: 'News' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page.locator('article h1, main h1').first()).toBeVisible();
  await page.goto('/en/tags/');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goto('/zh-cn/search/');
  await page.getByRole('searchbox').first().fill('夜渡');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('every answer is what it is elsewhere', async ({ request }) => {
  const root = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': 'en' } });
  expect(root.status()).toBe(307);
  expect(root.headers().location).toMatch(/\/en\/$/);
  const slash = await request.get('/en/news', { maxRedirects: 0 });
  expect(slash.status()).toBe(308);
  const feed = await request.get('/en/index.xml');
  expect(feed.headers()['content-type']).toContain('application/rss+xml');
  expect(await feed.text()).toContain('<item>');
  const sitemap = await request.get('/sitemap.xml');
  expect(await sitemap.text()).toContain('<sitemapindex');
  const picture = await request.get('/images/night-ferry.webp');
  expect(picture.headers()['content-type']).toBe('image/webp');
  expect((await picture.body()).subarray(8, 12).toString()).toBe('WEBP');
  const text = await request.get('/en/news/science-wire/moon-pull/index.md');
  expect(await text.text()).toContain('float gauge');
});

test('what is not there has its status, made with the build or not', async ({ request }) => {
  for (const address of ['/nothing', '/en/nothing/', '/zh-cn/news/page/99/', '/healthz']) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).toContain('<h1');
  }
});

test('what has expired is gone', async ({ request }) => {
  expect((await request.get('/en/news/night-desk/quay-closure/')).status()).toBe(410);
});

test('a draft is seen as it was deployed, by whoever has a link, and nothing beside it', async ({
  request,
}) => {
  const linkTo = (file: string, ms = 60_000, branch = '') =>
    `/-/preview/${signPreview({ path: file, branch, until: Date.now() + ms }, PREVIEW_SECRET)}/`;
  const draft = 'en/columns/kept-back/index.en.md';
  const seen = await request.get(linkTo(draft));
  expect(seen.status()).toBe(200);
  expect(seen.headers()['cache-control']).toContain('no-store');
  expect(seen.headers()['referrer-policy']).toBe('no-referrer');
  expect(seen.headers()['x-robots-tag']).toContain('nosnippet');
  const text = await seen.text();
  expect(text).toContain('Nobody reads <em>this</em> yet.');
  expect(text).toContain('as the last sync found it; without the pictures beside it');
  for (const [address, status] of [
    [`${linkTo(draft)}p.svg`, 404],
    ['/en/columns/kept-back/p.svg', 404],
    ['/_broadsheet/site/content/en/columns/kept-back/p.svg', 404],
    [linkTo(draft, -1000), 410],
    [linkTo(draft, 60_000, 'desk'), 404],
    [linkTo('en/nowhere.en.md'), 404],
    [`/-/preview/x/`, 404],
    ['/en/columns/kept-back/', 404],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(status);
    expect(await answer.text(), address).not.toContain('Nobody reads');
  }
  const published = await request.get(linkTo('en/columns/letters.en.md'), { maxRedirects: 0 });
  expect([published.status(), published.headers().location]).toEqual([
    307,
    expect.stringMatching(/\/en\/columns\/letters\/$/),
  ]);
});

test('a file of the site has no second address', async ({ request }) => {
  const answer = await request.get('/_broadsheet/site/static/images/night-ferry.webp');
  expect(answer.status()).toBe(404);
});

test('every page says what browsers may do, and is light where it came with the build', async ({
  request,
}) => {
  const home = await request.get('/en/');
  expect(home.headers()['content-security-policy']).toContain("default-src 'self'");
  expect(await home.text()).not.toContain('__next_f');
});

test('the build says how much of a function is used', () => {
  expect(said).toMatch(/The largest function takes \d+ of 250 MB; about \d+ articles/);
});

test('a later build reads what one commit changed, and nothing else', async () => {
  const away = `${sources}.away`;
  const clone = path.join(folder, 'clone');
  const copied = [
    'content',
    'static',
    'site.yaml',
    'scripts',
    'lib',
    'package.json',
    'tsconfig.json',
  ];
  for (const name of [...copied, '.next/cache/broadsheet', 'package-lock.json', 'node_modules']) {
    // New files with new times, as a clone's are.
    cpSync(path.join(away, name), path.join(clone, name), {
      recursive: true,
      preserveTimestamps: false,
    });
  }
  const changed = 'content/en/columns/letters.en.md';
  writeFileSync(
    path.join(clone, changed),
    '---\ntitle: Other letters\ndate: 2026-01-01\n---\n\nWords.\n',
  );
  const { output } = await runProgram(process.execPath, ['scripts/run.mjs', 'sync'], {
    cwd: clone,
    env: { ...process.env, DATA_DIR: '.next/cache/broadsheet' },
  });
  expect(output).toContain('(1 read, 0 removed)');
});

test('what is due is shown by a deployment that nobody touches', async ({ request }) => {
  const status = async () => (await request.get(DUE)).status();
  await expect.poll(status, { timeout: 100_000 }).toBe(200);
  expect(await (await request.get('/en/columns/')).text()).toContain('Due soon');
  expect(await (await request.get('/en/index.xml')).text()).toContain('Due soon');
});
