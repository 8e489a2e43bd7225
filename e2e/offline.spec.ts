import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { axeFindings } from './axe';

test.use({ baseURL: SITES.sample.url });

const TIDE = '/en/news/harbor-daily/tide-plant-year-one/';
const MOON = '/en/news/science-wire/moon-pull/';

test('a saved article is read without a network, until it is taken off the shelf', async ({
  context,
  page,
}) => {
  await save(page, TIDE);
  await context.setOffline(true);
  // Another size of its picture than the one that was seen.
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(TIDE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One Year on Moon Time');
  await expect(page.getByRole('button', { name: /^Saved?$/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const picture = page.getByRole('main').locator('figure img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);

  await context.setOffline(false);
  await page.goto(TIDE);
  const button = page.getByRole('button', { name: /^Saved?$/ });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect.poll(() => countWorkers(page)).toBe(0);
});

test('a saved article is found offline however a link spells its address', async ({
  context,
  page,
}) => {
  await save(page, TIDE);
  await context.setOffline(true);
  for (const spelled of [TIDE.slice(0, -1), TIDE.replace('/news', '//news'), `${TIDE}?a=b`]) {
    await page.goto(spelled);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('One Year on Moon Time');
  }
});

test('what is not kept is answered by a list of what is', async ({ context, page }) => {
  await save(page, TIDE);
  await context.setOffline(true);
  await page.goto(MOON);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await expect(page.getByRole('heading', { name: 'Newest articles' })).toBeHidden();
  for (const theme of ['light', 'dark', 'sepia']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await axeFindings(page), theme).toEqual([]);
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: /One Year on Moon Time/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One Year on Moon Time');
});

test('while there is a network, a saved article is never an old one', async ({ context, page }) => {
  await save(page, TIDE);
  await page.evaluate(async (address) => {
    for (const name of await caches.keys()) {
      if (!name.endsWith(address)) continue;
      const old = new Response('<h1>An old one</h1>', { headers: { 'content-type': 'text/html' } });
      await (await caches.open(name)).put(address, old);
    }
  }, TIDE);
  await page.goto(TIDE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One Year on Moon Time');
  // And what was read is what is kept from then on.
  await expect.poll(() => keptText(page)).toContain('One Year on Moon Time');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One Year on Moon Time');
});

test('the styles of a formula are kept with it', async ({ context, page }) => {
  await save(page, MOON);
  await expect.poll(() => keptFiles(page)).toContain('/text-parts.css');
  await context.setOffline(true);
  await page.goto(MOON);
  await expect(page.locator('math[display=block]').first().locator('xpath=..')).toHaveCSS(
    'overflow-x',
    'auto',
  );
});

test('who saves nothing has no service worker', async ({ page }) => {
  await page.goto(TIDE, { waitUntil: 'networkidle' });
  await page.goto('/en/shelf/', { waitUntil: 'networkidle' });
  expect(await countWorkers(page)).toBe(0);
});

test('every language has a manifest with icons that are there', async ({ page, request }) => {
  await page.goto('/zh-cn/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const manifest = await response.json();
  expect(manifest).toMatchObject({ start_url: '/zh-cn/', lang: 'zh-CN', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    expect((await request.get(src)).status(), sizes).toBe(200);
  }
});

async function save(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Saved?$/ }).click();
  await expect.poll(() => keptFiles(page)).toMatch(/\.webp.*\/shelf\/|\/shelf\/.*\.webp/);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Addresses of everything that is kept, one after the other. */
function keptFiles(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
    }
    return urls.join(' ');
  });
}

function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => (await caches.match(location.pathname))?.text() ?? '');
}

function countWorkers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
