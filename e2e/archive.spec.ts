import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

test('from the foot of any page to a day: every year, month and cell is a link', async ({
  page,
}) => {
  await page.goto('/en/about/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click();
  await expect(page).toHaveURL('/en/archive/');
  await page.getByRole('link', { name: '2025', exact: true }).click();
  await expect(page).toHaveURL('/en/archive/2025/');
  await expect(page.getByRole('table')).toHaveCount(12);
  await page.getByRole('link', { name: /^October 5, 2025: [1-9]\d* articles?$/ }).click();
  await expect(page).toHaveURL('/en/archive/2025/10/05/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('October 5, 2025');
  const crumbs = page.getByRole('navigation', { name: 'You are here' });
  await crumbs.getByRole('link', { name: 'October' }).click();
  await expect(page).toHaveURL('/en/archive/2025/10/');
  await expect(page.getByRole('table')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0);
});

test('an article leads to its day, and the day to its articles', async ({ page }) => {
  await page.goto('/zh-cn/news/harbor-daily/tide-plant-year-one/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('article').locator('header').locator('a:has(time)').click();
  await expect(page).toHaveURL(/\/zh-cn\/archive\/\d{4}\/\d\d\/\d\d\/$/);
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
});

test('a day is an edition: what leads, what follows, and the days around it', async ({ page }) => {
  await page.goto('/en/archive/2025/10/05/');
  const main = page.getByRole('main');
  const lead = main.getByRole('article').first();
  await expect(lead.getByRole('heading', { level: 2 }).getByRole('link')).toBeVisible();
  const next = main.getByRole('banner').or(main.locator('header')).getByRole('link', { name: /→/ });
  const name = (await next.innerText()).replace(' →', '');
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'You are here' })).toBeHidden();
  await expect(lead).toBeVisible();
});

test('today leads to this day in every year, in the time zone of the site', async ({ request }) => {
  const days = new Set<string>();
  const today = () =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format().slice(5);
  days.add(today());
  const answer = await request.get('/en/archive/today/', { maxRedirects: 0 });
  days.add(today());
  expect(answer.status()).toBe(307);
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect([...days].map((day) => `/en/archive/on/${day}/`)).toContain(
    new URL(answer.headers().location ?? '', SITES.sample.url).pathname,
  );
});

test('a day in every year shows the articles of that day', async ({ page }) => {
  await page.goto('/en/archive/on/01-01/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('January 1');
  await page.getByRole('link', { name: '2024', exact: true }).click();
  await expect(page).toHaveURL('/en/archive/2024/01/01/');
});

test('what has no articles, and what is no date, is not there', async ({ request }) => {
  for (const below of ['1999/', '2025/13/', '2025/02/30/', '2025/10/06/', 'on/02-30/', '20251/']) {
    expect((await request.get(`/en/archive/${below}`)).status(), below).toBe(404);
  }
  const short = await request.get('/en/archive/2025/10/5', { maxRedirects: 0 });
  expect(short.status()).toBe(308);
  expect(short.headers().location).toContain('/en/archive/2025/10/05/');
});

test('a saved, moved and deleted article changes its day, month, year and the archive', async ({
  request,
}) => {
  const { url, folder } = SITES.fields;
  const file = path.join(folder, 'content/en/dated/day.en.md');
  const save = (date: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: Of one day\ndate: ${date}\n---\n\nWords.\n`);
  };
  const statusOf = async (below: string) =>
    (await request.get(`${url}/en/archive/${below}`)).status();
  const overview = async () => (await request.get(`${url}/en/archive/`)).text();

  expect(await overview()).not.toContain('/en/archive/1951/');
  save('1951-03-04');
  await expect.poll(() => statusOf('1951/03/04/')).toBe(200);
  expect(await overview()).toContain('/en/archive/1951/');
  save('1951-04-04');
  await expect.poll(() => statusOf('1951/04/04/')).toBe(200);
  expect(await statusOf('1951/03/')).toBe(404);
  rmSync(path.dirname(file), { recursive: true });
  await expect.poll(() => statusOf('1951/')).toBe(404);
  expect(await overview()).not.toContain('/en/archive/1951/');
});

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('years and calendars fit', async ({ page }) => {
    for (const address of ['/zh-cn/archive/', '/zh-cn/archive/2026/', '/zh-cn/archive/2026/09/']) {
      await page.goto(address);
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBeLessThanOrEqual(320);
    }
  });
});
