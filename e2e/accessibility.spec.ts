import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'playwright/test';
import { SITES } from './sites';

test.use({ baseURL: SITES.sample.url });

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> };
  }
}

for (const address of [
  '/zh-cn/',
  '/zh-cn/news/harbor-daily/tide-plant-year-one/',
  '/zh-cn/columns/how-to-read-a-tide-table/zh-tw/',
  '/zh-tw/culture/table/夜市散步/',
  '/en/news/science-wire/moon-pull/',
  '/en/news/',
  '/en/tags/',
  '/en/search/?q=tram',
  '/en/nowhere/',
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => window.axe.run());
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found).toEqual([]);
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
