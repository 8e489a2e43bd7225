import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { writeArchive, writeFiles } from '../testing/archives/write-archive';
import { type ServedSite, serveSite, until } from '../testing/faults/served-site';
import { FIRST_PORT, SITES } from '../testing/sites';
import { axeFindings } from './axe';

/** Editors look at a site that two workers answer, from one address: they share its few tries. */
test.describe.configure({ mode: 'serial' });

const TOKEN = 'token-of-the-night-desk';
const SECTIONS = ['', 'problems/', 'planned/', 'tags/', 'searches/'];
const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-editor-'));
const folder = path.join(scratch, 'site');
const DAY_MS = 86_400_000;
const dayFrom = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const article = (title: string, more = '', date = dayFrom(-1)) =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}\n---\n\nWords.\n`;
let site: ServedSite;
let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
  writeArchive(folder, {
    'site.yaml': `title: The Tide
defaultLanguage: en
timeZone: Asia/Shanghai
editLink: https://git.example.org/tide/edit/main/content/{path}
suggestEdits: true
countMissedSearches: true
`,
    'content/en/news/qq/one.md': article('One', 'tags: [Café, sea]'),
    'content/en/news/qq/two.md': article('Two', 'tags: [cafe, sea]'),
    'content/en/news/雾.md': article('Fog', '', 'no day'),
    'content/en/culture/three.md': '---\ntitle: "Three\n---\n\nWords.\n',
    'content/en/news/draft.md': article('Unfinished', 'draft: true'),
    'content/en/news/later.md': article('Later', `publishDate: ${dayFrom(400)}T08:30:00+08:00`),
    'content/en/news/going.md': article('Going', `expiryDate: ${dayFrom(9)}T08:30:00+08:00`),
  });
  site = await serveSite(FIRST_PORT + 77, undefined, {
    ...{ SITE_DIR: folder, EDITOR_TOKEN: TOKEN, WORKERS: '2' },
  });
  // What editors have works without scripts.
  context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false });
  page = await context.newPage();
});

test.afterAll(async () => {
  await context?.close();
  await site?.stop();
  rmSync(scratch, { recursive: true });
});

const send = (address: string, headers: Record<string, string>, body = '') =>
  fetch(`${site.origin}/-/editor/${address}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });

test('nobody sees anything without the token, and no page of it is kept', async () => {
  for (const section of [...SECTIONS, 'nowhere/']) {
    const response = await fetch(`${site.origin}/-/editor/${section}`);
    expect(response.status, section).toBe(403);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const html = await response.text();
    expect(html).toContain('type="password"');
    expect(html).not.toMatch(/Unfinished|Later|Fog|Café|git\.example\.org/);
  }
  const forged = await fetch(`${site.origin}/-/editor/`, {
    headers: { cookie: `broadsheet-editor=${Date.now() + DAY_MS}.signature` },
  });
  expect(forged.status).toBe(403);
  expect((await fetch(`${site.origin}/-/editor/`, { method: 'DELETE' })).status).toBe(405);
});

test('a form of another site is refused, whatever it holds', async () => {
  const foreign: Record<string, string>[] = [
    { origin: site.origin, 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
    {},
  ];
  for (const headers of foreign) {
    const response = await send('sign-in', headers, `token=${TOKEN}`);
    expect(response.status).toBe(403);
    expect(response.headers.get('set-cookie')).toBeNull();
  }
});

test('another token is refused, the right one opens the desk until its editor leaves', async () => {
  await page.goto('/-/editor/');
  await page.getByLabel('Token').fill('token-of-the-day-desk');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('That is not the token.');
  expect(await context.cookies()).toEqual([]);

  await page.getByLabel('Token').fill(TOKEN);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
  expect(page.url()).toBe(`${site.origin}/-/editor/`);
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ path: '/-/editor/', httpOnly: true, sameSite: 'Strict' });
  const hours = ((cookie?.expires ?? 0) - Date.now() / 1000) / 3600;
  expect(hours).toBeGreaterThan(11);
  expect(hours).toBeLessThanOrEqual(12);

  const secure = await send(
    'sign-in',
    { origin: site.origin.replace('http:', 'https:'), 'sec-fetch-site': 'same-origin' },
    `token=${TOKEN}`,
  );
  expect(secure.status).toBe(303);
  expect(secure.headers.get('set-cookie')).toMatch(/; Secure$/);
});

test('the overview tells what is served, what the last sync did, and how much there is', async () => {
  await page.goto('/-/editor/');
  const main = page.getByRole('main');
  await expect(main).toContainText('everything read anew, 7 files');
  await expect(main.getByRole('definition').first()).toHaveText('5');
  await expect(main.getByRole('img', { name: 'Articles a day, the last 60 days' })).toBeVisible();
  const figure = page.getByRole('figure', { name: 'Largest sections' });
  await figure.getByText('The numbers').click();
  await expect(figure.getByRole('row', { name: 'news 4' })).toBeVisible();

  writeFiles(folder, { 'content/en/news/qq/one.md': article('One, mended', 'tags: [Café, sea]') });
  await until(async () => {
    await page.reload();
    return (await main.textContent())?.includes('read: 1, removed: 0') ?? false;
  });
  await main.getByText('Files it was about').click();
  await expect(main.getByRole('row', { name: 'en/news/qq/one.md' })).toContainText('changed');
});

test('problems are told by rule, folder and file, narrowed, and lead to the file', async () => {
  await page.getByRole('link', { name: 'Problems' }).click();
  const main = page.getByRole('main');
  const link = main.getByRole('link', { name: 'en/news/雾.md' });
  await expect(link).toHaveAttribute(
    'href',
    'https://git.example.org/tide/edit/main/content/en/news/%E9%9B%BE.md',
  );
  await expect(main.getByRole('listitem').filter({ hasText: 'no day' })).toContainText(
    'impossible-date',
  );
  await main.getByLabel('Severity').selectOption('Error');
  await main.getByRole('button', { name: 'Show' }).click();
  await expect(main.getByRole('heading', { level: 3 })).toHaveText(['en/culture/three.md']);
  await main.getByLabel('Severity').selectOption('All');
  await main.getByRole('textbox', { name: 'Folder' }).fill('en/news');
  await main.getByRole('button', { name: 'Show' }).click();
  await expect(main.getByRole('heading', { level: 3 })).toHaveText(['en/news/雾.md']);
  await page.goto('/-/editor/problems/?folder=nowhere');
  await expect(main).toContainText('No problem is known here.');
});

test('what is planned is told with its time in the zone of the site', async () => {
  await page.getByRole('link', { name: 'Planned' }).click();
  const part = (name: string) => page.getByRole('region', { name });
  await expect(part('Scheduled · 1')).toContainText('Later');
  await expect(part('Scheduled · 1')).toContainText('08:30');
  await expect(part('Drafts · 1')).toContainText('Unfinished');
  await expect(part('Soon gone · 1')).toContainText('Going');
  await expect(page.getByRole('main')).toContainText('Asia/Shanghai');
});

test('spellings of one tag stand together', async () => {
  await page.getByRole('link', { name: 'Tags' }).click();
  await expect(page.getByRole('rowheader')).toHaveText([/^(Café|cafe) \(1\) · (Café|cafe) \(1\)$/]);
});

test('a search that found nothing is told from its third time on, and nothing else is', async () => {
  const ask = (query: string) => site.ask(`/search/?q=${encodeURIComponent(query)}`);
  for (const query of ['Nebelhorn', 'nebelhorn', 'ＮＥＢＥＬＨＯＲＮ']) await ask(query);
  for (let time = 0; time < 3; time++) {
    for (const query of ['someone@example.org', '13800138000', 'Fog']) await ask(query);
  }
  for (let time = 0; time < 2; time++) await ask('seldom');
  await until(async () => {
    await page.goto('/-/editor/searches/');
    return (await page.getByRole('rowheader').count()) > 0;
  });
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /^nebelhorn/ })).toContainText('3');
});

test('in Chinese where the browser asks for it', async ({ browser }) => {
  const chinese = await browser.newContext({
    ...{ baseURL: site.origin, locale: 'zh-CN', storageState: await context.storageState() },
  });
  const own = await chinese.newPage();
  await own.goto('/-/editor/problems/');
  await expect(own.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('问题');
  await expect(own.getByRole('listitem').filter({ hasText: 'no day' })).toContainText('应为');
  await chinese.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page of the desk, ${colorScheme}`, async ({ browser }) => {
    const seeing = await browser.newContext({
      ...{ baseURL: site.origin, colorScheme, storageState: await context.storageState() },
    });
    const own = await seeing.newPage();
    for (const width of [360, 1280]) {
      await own.setViewportSize({ width, height: 900 });
      for (const section of SECTIONS) {
        await own.goto(`/-/editor/${section}`);
        expect(await axeFindings(own), section).toEqual([]);
        const overflow = await own.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${section} at ${width}`).toBe(0);
      }
    }
    await seeing.close();
  });
}

test('readers are led to the file, and to nothing of the desk', async () => {
  await page.goto('/news/qq/one/');
  await expect(page.getByRole('link', { name: 'Suggest an edit' })).toHaveAttribute(
    'href',
    'https://git.example.org/tide/edit/main/content/en/news/qq/one.md',
  );
  for (const address of ['/news/qq/one/', '/sitemap.xml', '/robots.txt', '/index.xml']) {
    expect(String((await site.ask(address))?.body), address).not.toContain('/-/');
  }
  const kept = new Database(path.join(site.data(), 'pages.db'), { readonly: true });
  const pages = kept.prepare("select 1 from addresses where address like '%/-/%'").all();
  kept.close();
  expect(pages).toEqual([]);
});

test('who leaves has to sign in again', async () => {
  await page.goto('/-/editor/tags/');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Token')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect((await page.goto('/-/editor/tags/'))?.status()).toBe(403);
});

test('guesses are few, whichever worker they reach', async () => {
  const headers = { origin: site.origin, 'sec-fetch-site': 'same-origin' };
  let response = await send('sign-in', headers, 'token=guess');
  for (let time = 0; time < 6 && response.status === 403; time++) {
    response = await send('sign-in', headers, 'token=guess');
  }
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.text()).toContain('Too many tries');
  expect((await send('sign-in', headers, `token=${TOKEN}`)).status).toBe(429);
  expect(site.printed()).not.toContain(TOKEN);
});

test('without a token there is no such page', async () => {
  for (const address of ['/-/editor', '/-/editor/', '/-/editor/problems/']) {
    expect((await fetch(SITES.sample.url + address)).status, address).toBe(404);
  }
});
