import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

/** The site's own pictures: as large as they are shown, with room before they come. */
test.use({ baseURL: SITES.sample.url });

const ARTICLE = '/en/columns/type-specimen/';

/** How far what readers see has moved by itself, as browsers count it. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const own = Reflect.get(entry, 'hadRecentInput') ? 0 : Reflect.get(entry, 'value');
        Reflect.set(window, 'shifts', Reflect.get(window, 'shifts') + own);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftsOf = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'shifts')));

for (const what of ['are slow', 'fail'] as const) {
  test(`nothing moves where pictures ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await countShifts(page);
    await page.route(/\.webp(\?|&|$)/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await (what === 'fail' ? route.abort() : route.continue());
    });
    for (const address of ['/en/', '/zh-cn/', '/en/news/', ARTICLE]) {
      await page.goto(address, { waitUntil: 'load' });
      // A wheel is no input on whose account something may move.
      for (let screen = 0; screen < 4; screen += 1) {
        await page.mouse.wheel(0, 500);
        await page.waitForTimeout(800);
      }
      expect(await shiftsOf(page), address).toBeLessThan(0.02);
    }
  });
}

test('a picture comes as large as it is shown, in the type that a browser reads', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto(ARTICLE);
  const picture = page.getByRole('img', { name: 'The clock tower of Old Quay above the roofs' });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate(({ currentSrc }: HTMLImageElement) => currentSrc))
    .toMatch(/w=480/);
  const source = await picture.evaluate(({ currentSrc }: HTMLImageElement) => currentSrc);
  const whole = await page.request.get('/images/clock-tower.webp');
  const smaller = await page.request.get(source, { headers: { accept: 'image/webp' } });
  expect(smaller.headers()['content-type']).toBe('image/webp');
  expect((await smaller.body()).length).toBeLessThan((await whole.body()).length);
  await expect(picture).toHaveAttribute('width', '1280');
  await expect(picture).toHaveAttribute('height', '720');
});
