import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

const ARTICLE = '/en/news/harbor-daily/tide-plant-year-one/';

test.use({ baseURL: SITES.sample.url });

test('an article is read as text alone, and nothing is loaded', async ({ page }) => {
  await page.goto(ARTICLE);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const asked: string[] = [];
  await page.getByRole('article').getByRole('link', { name: 'Text only' }).click();
  await expect(page).toHaveURL(`${ARTICLE}lite/`);
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  expect(asked).toEqual([`${SITES.sample.url}${ARTICLE}lite/`]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('script, img, link[rel="stylesheet"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Full page' }).click();
  await expect(page).toHaveURL(ARTICLE);
});

test('search engines are sent to the article', async ({ page }) => {
  await page.goto(`${ARTICLE}lite/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `https://broadsheet.example.org${ARTICLE}`,
  );
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('it has one spelling, and stands below articles only', async ({ request }) => {
  const get = (address: string) => request.get(address, { maxRedirects: 0 });
  expect((await get(`${ARTICLE}lite`)).status()).toBe(308);
  expect((await get(`${ARTICLE}Lite/`)).status()).toBe(308);
  expect((await get('/en/news/lite/')).status()).toBe(404);
  expect((await get(`${ARTICLE}lite/lite/`)).status()).toBe(404);
});

test('pictures are links, by their descriptions', async ({ page }) => {
  await page.goto(`${SITES.fields.url}/zh-cn/news/convertible/lite/`);
  await expect(page.getByRole('link', { name: '打印' })).toHaveAttribute('href', '/picture.svg');
});

test('what an article hides cannot run there either', async ({ page }) => {
  await page.goto(`${SITES.hostile.url}/en/news/script/lite/`);
  await expect(page.getByText('Words after all of it.')).toBeVisible();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('notes have their names, and what is wide scrolls by itself', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/en/columns/type-specimen/lite/');
  await expect(page.getByRole('note', { name: 'Tip' })).toContainText('Set the tide table first.');
  await expect(page.getByText('[!')).toHaveCount(0);
  const surplus = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(surplus).toBe(0);
});
