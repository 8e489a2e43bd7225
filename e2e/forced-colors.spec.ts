import { expect, type Locator, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

test('with forced colours what is current, marked, framed or pressed is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/zh-cn/search/?q=的');
  const main = page.getByRole('main');
  const paper = await styleOf(page.locator('html'), 'background-color');
  expect(await styleOf(main.locator('mark').first(), 'background-color')).not.toBe(paper);
  await expect(main.locator('[aria-current="page"]')).toHaveCSS('outline-style', 'solid');
  await expect(main.getByRole('link', { name: '最相关' })).toHaveCSS('outline-style', 'solid');
  await expect(main.getByRole('button', { name: '搜索' })).toHaveCSS('border-style', 'solid');
  await page.goto('/zh-cn/news/');
  const current = page.getByRole('banner').getByRole('link', { name: '新闻' });
  await expect(current).toHaveCSS('outline-style', 'solid');
  await page.goto('/zh-cn/archive/');
  await expect(page.getByRole('main').getByRole('link', { name: /3月/ }).first()).toHaveCSS(
    'border-style',
    'solid',
  );
});

test('where more contrast is asked for nothing is written in soft ink', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    await page.goto('/en/news/');
    const count = page.getByText('9 articles');
    const ink = await styleOf(page.locator('html'), 'color');
    expect(await styleOf(count, 'color')).not.toBe(ink);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    expect(await styleOf(count, 'color')).toBe(ink);
  }
});

function styleOf(locator: Locator, property: string): Promise<string> {
  return locator.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}
