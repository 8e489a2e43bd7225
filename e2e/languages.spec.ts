import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

/** Opens the switch, and goes to the page in another language. */
async function switchTo(page: Page, other: string, switchName: string): Promise<void> {
  const banner = page.getByRole('banner');
  await banner.getByLabel(`${switchName}: `).click();
  await banner
    .getByRole('navigation', { name: switchName })
    .getByRole('link', { name: other })
    .click();
}

test('the switch stays on an article that is translated', async ({ page }) => {
  await page.goto('/zh-cn/news/harbor-daily/night-ferry-returns/');
  await switchTo(page, 'English', '语言');
  await expect(page).toHaveURL('/en/news/harbor-daily/night-ferry-returns/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await switchTo(page, '繁體中文', 'Languages');
  await expect(page).toHaveURL('/zh-tw/news/harbor-daily/night-ferry-returns/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
});

test('it leads home where there is no translation', async ({ page }) => {
  await page.goto('/en/columns/letters/');
  await switchTo(page, '简体中文', 'Languages');
  await expect(page).toHaveURL('/zh-cn/');
});

test('a translationKey joins files of different names', async ({ page }) => {
  await page.goto('/en/news/science-wire/wettest-june/');
  await page.getByRole('main').getByRole('link', { name: '繁體中文' }).click();
  await expect(page).toHaveURL('/zh-tw/news/science-wire/rain-chart-june/');
});

test('translations point at each other and at themselves', async ({ page }) => {
  const of = () =>
    page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  for (const language of ['zh-cn', 'zh-tw', 'en']) {
    await page.goto(`/${language}/columns/slow-clock/`);
    expect((await of()).toSorted()).toEqual(['en', 'x-default', 'zh-CN', 'zh-TW']);
  }
});

test('sections and searches keep their place in the other language', async ({ page }) => {
  await page.goto('/en/news/night-desk/');
  await switchTo(page, '简体中文', 'Languages');
  await expect(page).toHaveURL('/zh-cn/news/night-desk/');
  await page.goto('/en/search/?q=tram');
  await switchTo(page, '简体中文', 'Languages');
  await expect(page).toHaveURL('/zh-cn/search/?q=tram');
});

test('the interface speaks the language of the page', async ({ page }) => {
  for (const [language, search] of [
    ['zh-cn', '搜索'],
    ['zh-tw', '搜尋'],
    ['en', 'Search'],
  ]) {
    await page.goto(`/${language}/`);
    await expect(page.getByRole('banner').getByRole('link', { name: search })).toBeVisible();
  }
});

test('a site that does not say where it lives claims no addresses', async ({ request }) => {
  const html = await (await request.get(`${SITES.hostile.url}/en/`)).text();
  expect(html).not.toMatch(/rel="canonical"|<link rel="alternate" hreflang/i);
});
