import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { freeId } from '../lib/markdown/ids';
import { HOSTILE_RAN } from '../testing/archives/hostile';
import { SITES } from '../testing/sites';
import { syncReport } from './run-command';

test.use({ baseURL: SITES.hostile.url });

const PAGES: [address: string, heading: string | RegExp][] = [
  ['/en/news/good/', 'A good article'],
  ['/en/news/no-front-matter/', 'Heading instead of a title'],
  ['/en/news/empty/', 'empty'],
  ['/en/news/bad-date/', 'Bad date'],
  ['/en/news/odd-widget/', 'Odd widget'],
  ['/en/news/huge/', 'Huge'],
  ['/en/news/deep/', 'Deep'],
  ['/en/news/crlf/', 'Windows lines'],
  ['/en/news/utf16/', 'In UTF-16'],
  ['/zh-cn/news/gbk/', '国标编码的文章'],
  ['/zh-cn/news/好/', '中文路径的文章'],
];

test('front matter that is a program did not run', async ({ page }) => {
  await page.goto('/en/news/javascript/');
  await expect(page.getByRole('main')).toContainText('Body of the script.');
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('javascript');
  expect(readdirSync(SITES.hostile.folder)).not.toContain(HOSTILE_RAN);
});

for (const [address, heading] of PAGES) {
  test(`${address} is a page`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(heading);
  });
}

test('an article in another encoding is read alike wherever it is shown', async ({ request }) => {
  for (const address of ['/zh-cn/news/gbk.md', '/zh-cn/news/index.xml', '/zh-cn/news/gbk/lite/']) {
    const text = await (await request.get(address)).text();
    expect(text, address).toContain('国标编码的文章');
    expect(text, address).toContain('正文是国标编码的中文。');
  }
  const found = await request.get(`/zh-cn/search/?q=${encodeURIComponent('国标')}`);
  expect(await found.text()).toContain('正文是');
});

test('what is no text is nowhere, and reported', async ({ request }) => {
  for (const name of ['png', 'latin', 'nul']) {
    for (const end of ['/', '.md', '/lite/']) {
      const address = `/en/news/${name}${end}`;
      expect((await request.get(address)).status(), address).toBe(404);
    }
  }
  for (const address of ['/en/news/', '/en/news/index.xml', '/en/search/?q=crème']) {
    expect(await (await request.get(address)).text(), address).not.toMatch(/IHDR|Caf(?!é crème)/);
  }
  const report = syncReport('hostile');
  expect(report).toMatch(/news\/png\.en\.md:\d+:\d+-[\d:]+: error: The file is binary/);
  expect(report).toMatch(
    /news\/latin\.en\.md:2:12-[\d:]+: error: The encoding of the file is not known/,
  );
});

test('names that a Mac wrote are found in either form', async ({ page, request }) => {
  for (const address of ['/en/news/café/', '/en/news/café/é.svg', '/图片/é.svg']) {
    for (const form of ['NFC', 'NFD']) {
      const response = await request.get(encodeURI(address.normalize(form)));
      expect(response.status(), `${address} in ${form}`).toBe(200);
      expect(response.url()).toContain(encodeURI(address.normalize('NFC')));
    }
  }
  await page.goto('/en/news/café/');
  const picture = page.getByRole('main').locator('img[src$=".svg"]');
  await expect(picture).toHaveJSProperty('naturalWidth', 9);
});

test('every article of every list leads to a page', async ({ page, request }) => {
  const addresses = new Set<string>();
  for (const list of ['/en/news/', '/en/news/page/2/', '/en/news/page/3/', '/en/tags/']) {
    await page.goto(list);
    for (const link of await page.getByRole('main').getByRole('link').all()) {
      addresses.add((await link.getAttribute('href')) ?? '');
    }
  }
  expect(addresses.size).toBeGreaterThan(25);
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
  }
});

test('nothing in an article runs, and nothing of it leaves its place', async ({ page }) => {
  const errors: string[] = [];
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.goto('/en/news/script/');
  await expect(page.getByText('Words after all of it.')).toBeVisible();
  await page.getByText('a link', { exact: true }).click();
  await page.getByText('another link').click();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(errors).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page.locator('[style*="fixed"]')).toHaveCount(0);
});

test('no name in an article stands in for what scripts look for', async ({ page, request }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/en/news/names/');
  const name = 'Reading comfort';
  await page.getByRole('banner').getByRole('button', { name }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'the script' }).click();
  await expect(page.locator(':target')).toHaveCount(1);
  await expect(page.locator('main [name]')).toHaveCount(0);
  const html = await (await request.get('/en/news/names/')).text();
  expect(html.match(/srcset="[^"]*"/gi)).toEqual(['srcset="/y.png 3x"']);
  expect(errors).toEqual([]);
});

test('every global that the scripts read is the browser’s, or no id of a text', async ({
  page,
}) => {
  await page.goto('about:blank');
  const names = listGlobals();
  expect(names).toContain('TURBOPACK');
  const unknown = await page.evaluate((all) => all.filter((name) => !(name in window)), names);
  expect(unknown).toContain('TURBOPACK');
  expect(unknown.filter((name) => freeId(name) === name)).toEqual([]);
});

/**
 * What the built scripts read of the window, without those for browsers of long ago; no element is
 * taken for a function.
 */
function listGlobals(): string[] {
  const { polyfillFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'));
  const files = readdirSync('.next/static/chunks')
    .map((name) => `static/chunks/${name}`)
    .filter((file) => file.endsWith('.js') && !polyfillFiles.includes(file));
  const code = files.map((file) => readFileSync(`.next/${file}`, 'utf8')).join('\n');
  const read = code.matchAll(
    /\b(?:window|self|globalThis)\.([A-Za-z_$][\w$]*)|(?<!"function"==)\btypeof ([A-Za-z_$][\w$]{2,})/g,
  );
  return [...new Set(Array.from(read, ([, ofWindow, alone]) => ofWindow ?? alone ?? ''))];
}

test('a broken picture leaves no hole', async ({ page }) => {
  await page.goto('/en/news/picture/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No picture');
  await expect(page.getByRole('main').locator('figure')).toHaveCount(0);
});

test('front matter in JavaScript is refused, and never run', async ({ page }) => {
  await page.goto('/en/news/javascript/');
  await expect(page.getByText('Body of the script.')).toBeVisible();
  await expect(page.getByText('Evaluated')).toHaveCount(0);
});

test('problems are reported by path, line and column', () => {
  const report = syncReport('hostile');
  expect(report).toMatch(/content\/en\/news\/broken-yaml\.en\.md:\d+:\d+-[\d:]+: error: /);
  expect(report).toMatch(/content\/en\/news\/javascript\.en\.md:1:\d+-[\d:]+: error: /);
  expect(report).toMatch(/content\/en\/news\/unclosed\.en\.md:\d+:\d+-[\d:]+: error: /);
  expect(report).toMatch(
    /content\/en\/news\/odd-widget\.en\.md:3:\d+-[\d:]+: warning: .*\n.*clock/,
  );
  expect(report).toMatch(
    /content\/en\/news\/bad-date\.en\.md:3:\d+-[\d:]+: warning: .*\n.*2026-13-45/,
  );
});

test('two files with one address are both named', () => {
  const report = syncReport('hostile');
  expect(report).toMatch(/twice\/index\.en\.md.*\n.*\/en\/news\/twice\/.*twice\.en\.md/);
});
