import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

test('nothing moves for those who asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      if (event.viewTransition) localStorage.moved = 'yes';
    });
  });
  await page.goto('/en/');
  expect(await listMoving(page)).toEqual([]);
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(await page.evaluate(() => localStorage.moved)).toBeUndefined();
  await page.goto('/en/columns/type-specimen/');
  for (const key of ['t', '?']) {
    // A key that comes before the page's script does nothing.
    await expect(async () => {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2000 });
    }).toPass();
    expect(await listMoving(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Open picture: A night market' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await listMoving(page)).toEqual([]);
});

/** What takes time to change, or scrolls smoothly. */
function listMoving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const moves =
          isLong(style.transitionDuration) ||
          (style.animationName !== 'none' && isLong(style.animationDuration)) ||
          style.scrollBehavior === 'smooth';
        return moves ? [`${element.tagName}${pseudo ?? ''}`] : [];
      }),
    );
  });
}
