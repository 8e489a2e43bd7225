import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url, javaScriptEnabled: false });

test('everything works without JavaScript', async ({ page }) => {
  await page.goto('/en/columns/');
  await page.getByRole('main').getByRole('link', { name: 'Letters', exact: true }).first().click();
  await expect(page.getByText('Kindly consider the matter closed.')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Tags' })
    .getByRole('link', { name: 'seagulls' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('seagulls');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await page.getByRole('main').getByRole('searchbox').fill('ladder');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  await page.getByRole('banner').getByLabel('Languages: EN').click();
  await page.getByRole('banner').getByRole('link', { name: '简体中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const response = await page.goto('/en/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('formulas, contents and pictures are there without JavaScript', async ({ page }) => {
  await page.goto('/en/news/science-wire/moon-pull/');
  await expect(page.locator('math').first()).toBeVisible();
  await page.goto('/en/news/harbor-daily/tide-plant-year-one/');
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().click();
  await expect(page.locator(':target')).toBeVisible();
});
