import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type APIRequestContext, expect, type Page, test } from 'playwright/test';
import { writeArchive } from '../testing/archives/write-archive';
import { FIRST_PORT, SITES } from '../testing/sites';
import { KINDS_OF_PAGES, unfold } from './kinds-of-pages';
import { start, stop } from './run-command';

const EVERYWHERE = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
];

/** What a browser refused, and what failed because of it, from here on. */
async function violationsIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/policy|trusted|refused|violat/i.test(message.text())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return found;
}

for (const [language, addresses] of Object.entries(KINDS_OF_PAGES)) {
  test(`no kind of page in ${language} does what its policy forbids`, async ({ page }) => {
    test.setTimeout(180_000);
    const violations = await violationsIn(page);
    for (const address of addresses) {
      await page.goto(SITES.sample.url + address);
      await unfold(page);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    }
    expect(violations).toEqual([]);
  });
}

test('neither does what a reader opens on a page', async ({ page }) => {
  const violations = await violationsIn(page);
  await page.goto(`${SITES.sample.url}/en/columns/type-specimen/`);
  await page.getByRole('button', { name: 'Comfort' }).first().click();
  await page.getByRole('dialog').getByLabel('Sepia').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Saved?$/ }).click();
  await page.goto(`${SITES.sample.url}/en/shelf/`);
  await expect(
    page
      .getByRole('main')
      .getByText(/Composing Room/)
      .first(),
  ).toBeVisible();
  await page.goto(`${SITES.sample.url}/en/search/`);
  await page.getByRole('main').getByRole('searchbox').fill('har');
  await expect(page.locator('datalist option').first()).toBeAttached();
  expect(violations).toEqual([]);
});

test('every answer carries the policy', async ({ request }) => {
  const { url } = SITES.fields;
  const home = await (await request.get(`${url}/en/`)).text();
  const [script = ''] = /\/_next\/static\/[^"]+\.js/.exec(home) ?? [];
  const addresses = [
    ...['/', '/en/', '/en', '/en/nowhere/', '/en/search/?q=field', '/en/news/on/'],
    ...['/en/news/on/lite/', '/en/news/on.md', '/en/index.xml', '/sitemap.xml', '/robots.txt'],
    ...[script, '/_next/static/none.js', '/_next/none', '/_broadsheet/icon.svg'],
    ...['/service-worker.js', '/%', '/en//news/on/'],
  ];
  for (const address of addresses) await expectPolicy(request, url + address);
  const refused = await request.post(`${url}/en/`);
  expect(refused.status()).toBe(405);
  for (const name of EVERYWHERE) expect(refused.headers()).toHaveProperty(name);
});

async function expectPolicy(request: APIRequestContext, url: string): Promise<void> {
  const answer = await request.get(url, { maxRedirects: 0 });
  const told = answer
    .headersArray()
    .filter(({ name }) => EVERYWHERE.includes(name.toLowerCase()))
    .map(({ name }) => name.toLowerCase());
  expect(told.toSorted(), `${url} (${answer.status()})`).toEqual(EVERYWHERE.toSorted());
}

test('a file of the site shows what it shows, and runs nothing', async ({ page, request }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-policy-'));
  const site = { folder, data: path.join(folder, 'data'), port: FIRST_PORT + 24 };
  const script =
    '<script>document.title = "ran"; document.documentElement.dataset.ran = ""</script>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><style>svg { opacity: 0.5 }</style>${script}</svg>`;
  writeArchive(folder, {
    'site.yaml':
      'security: { embedding: ["https://partner.example.org"], strictTransport: 3600, sources: { frames: ["https://*.maps.example.org"] } }\nstyle: { highlightColor: "#0a5" }\n',
    'content/news/one.md': '---\ntitle: One\n---\nOne.',
    'content/news/bundle/index.md': '---\ntitle: Two\n---\nTwo.',
    'content/news/bundle/drawing.svg': svg,
    'static/page.html': `<!DOCTYPE html><title>still</title>${script}<p>Words`,
    'static/data.xml': `<html xmlns="http://www.w3.org/1999/xhtml"><title>still</title>${script}</html>`,
  });
  const server = await start('start', site, 'Serving at');
  try {
    const url = `http://localhost:${site.port}`;
    for (const file of ['/page.html', '/data.xml', '/news/bundle/drawing.svg']) {
      const answer = await request.get(url + file);
      expect(answer.headers()['content-security-policy'], file).toMatch(
        /^sandbox; default-src 'none'/,
      );
      await page.goto(url + file);
      expect(await page.evaluate(() => document.documentElement.dataset.ran), file).toBeUndefined();
    }
    const violations = await violationsIn(page);
    const answer = await page.goto(`${url}/news/one/`);
    const headers = answer?.headers() ?? {};
    expect(headers['strict-transport-security']).toBe('max-age=3600');
    expect(headers['content-security-policy']).toContain(
      "frame-ancestors 'self' https://partner.example.org",
    );
    expect(headers['content-security-policy']).toMatch(
      /frame-src [^;]*https:\/\/\*\.maps\.example\.org/,
    );
    expect(violations).toEqual([]);
  } finally {
    await stop(server);
  }
});
