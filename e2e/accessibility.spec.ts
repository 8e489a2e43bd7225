import { expect, test } from 'playwright/test';
import { axeFindings } from './axe';
import { SITES } from './sites';

test.use({ baseURL: SITES.sample.url });

for (const address of [
  '/zh-cn/',
  '/zh-cn/news/harbor-daily/tide-plant-year-one/',
  '/zh-cn/columns/how-to-read-a-tide-table/zh-tw/',
  '/zh-tw/culture/table/夜市散步/',
  '/en/news/science-wire/moon-pull/',
  '/en/columns/type-specimen/',
  '/en/news/',
  '/en/tags/',
  '/en/search/?q=tram',
  '/en/nowhere/',
  '/zh-cn/archive/',
  '/zh-cn/archive/2026/',
  '/en/archive/2026/10/',
  '/en/archive/2025/10/05/',
  '/zh-cn/archive/on/01-01/',
]) {
  for (const theme of ['light', 'dark', 'sepia'] as const) {
    test(`axe finds nothing on ${address}, ${theme}`, async ({ page }) => {
      // The first two as the system asks for them, the third as its reader chose it.
      if (theme === 'sepia')
        await page.addInitScript(() => (localStorage.bsComfort = '{"theme":"sepia"}'));
      else await page.emulateMedia({ colorScheme: theme });
      await page.goto(address);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}

test('the keyboard alone leads past the menu to the text and through the links', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = page.getByRole('main').getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
});
