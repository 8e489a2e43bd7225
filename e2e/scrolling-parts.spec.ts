import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

const WIDE = `${SITES.hostile.url}/en/news/wide/`;
const NARROW = `${SITES.sample.url}/en/news/science-wire/moon-pull/`;

/** What of the wide article scrolls at the width of a phone. */
function scrollers(page: Page) {
  return [
    page.getByText('A line with'),
    page
      .getByRole('list')
      .filter({ has: page.locator('math') })
      .first(),
    displayed(page),
    page.getByRole('region', { name: /Column/ }),
    page.getByText('const wide').locator('xpath=ancestor::pre'),
  ];
}

/** What holds a displayed formula. */
function displayed(page: Page) {
  return page.locator('math[display=block]').first().locator('xpath=..');
}

test('what is wider than a page is reached, and scrolled, with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 450 });
  await page.goto(WIDE);
  for (const scroller of scrollers(page)) {
    // Browsers that make it a stop by themselves do not say so.
    await expect(scroller).toHaveAttribute('tabindex', '0');
    await scroller.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  }
});

test('what has nothing to scroll is no stop of the keyboard, until it has', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(NARROW);
  await expect(displayed(page)).not.toHaveAttribute('tabindex');
  await page.setViewportSize({ width: 120, height: 800 });
  await expect(displayed(page)).toHaveAttribute('tabindex', '0');
});

test('without JavaScript a formula on its own lines can be reached', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(NARROW);
  await expect(displayed(page)).toHaveAttribute('tabindex', '0');
  await context.close();
});
