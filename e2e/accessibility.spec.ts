import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { axeFindings, colourFindings } from './axe';
import { KINDS_OF_PAGES, unfold } from './kinds-of-pages';
import { outlineFindings } from './outline';

test.use({ baseURL: SITES.sample.url });

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test.describe(theme, () => {
    // The first two as the system asks for them, the third as its reader chose it.
    test.use({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    test.beforeEach(async ({ page }) => {
      if (theme === 'sepia')
        await page.addInitScript(() => (localStorage.bsComfort = '{"theme":"sepia"}'));
    });

    for (const [language, addresses] of Object.entries(KINDS_OF_PAGES)) {
      test(`nothing is found on any kind of page, ${language}, ${theme}`, async ({ page }) => {
        test.setTimeout(180_000);
        const findings: string[] = [];
        for (const address of addresses) {
          await page.goto(address);
          // What is there is what was meant, not the page that says that nothing is.
          if (!address.endsWith('/nowhere/')) expect(await isMissing(page), address).toBe(false);
          await unfold(page);
          const found =
            theme === 'light'
              ? [...(await axeFindings(page)), ...(await outlineFindings(page))]
              : await colourFindings(page);
          findings.push(...found.map((finding) => `${address} ${finding}`));
        }
        expect(findings).toEqual([]);
      });
    }

    test(`axe finds nothing on what opens over a page, ${theme}`, async ({ page }) => {
      await page.goto('/en/columns/type-specimen/');
      for (const key of ['t', '?']) {
        // A key that is pressed before the page listens is lost, as it is to a reader.
        await expect(async () => {
          await page.keyboard.press(key);
          await expect(page.getByRole('dialog')).toBeVisible({ timeout: 5000 });
        }).toPass();
        expect(await axeFindings(page), key).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      const picture = page.getByRole('dialog', { name: /A night market/ });
      // A picture that comes at this moment may move what is clicked.
      await expect(async () => {
        if (await picture.isVisible()) return;
        await page.getByRole('link', { name: 'Open picture: A night market' }).click();
        await expect(picture).toBeVisible({ timeout: 5000 });
      }).toPass();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /^Saved?$/ }).click();
      const suggested = page.waitForResponse(/suggest/);
      await page.goto('/en/search/');
      await page.getByRole('main').getByPlaceholder('Search articles').pressSequentially('tid');
      await suggested;
      await expect(page.getByRole('main').getByRole('combobox')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);

      await page.goto('/en/shelf/');
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: /^Everything/ })
          .first(),
      ).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}

function isMissing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming && entry.responseStatus === 404;
  });
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
