import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url, viewport: { width: 800, height: 500 } });

const cardLinks = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('coming back to a list, a reader is where they were, after a reload too', async ({ page }) => {
  await page.goto('/en/news/');
  const link = cardLinks(page).nth(6).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const top = await topOf(page, 6);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect.poll(() => topOf(page, 6)).toBeCloseTo(top, -1);
  await page.reload();
  await expect.poll(() => topOf(page, 6)).toBeCloseTo(top, -1);
  await expect(page.locator('[data-opened]').getByRole('link').first()).toBeVisible();
});

test('the place is an article, not a number of pixels', async ({ page }) => {
  await page.goto('/en/news/');
  const link = cardLinks(page).nth(6).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const top = await topOf(page, 6);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Meanwhile the list has grown at its top.
  await page.route('**/en/news/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const grown = html.replace(
      '<ol class="cards"',
      '<p style="height:700px"></p><ol class="cards"',
    );
    await route.fulfill({ response, body: grown });
  });
  await page.goBack();
  await page.reload();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(700);
  await expect.poll(() => topOf(page, 6)).toBeCloseTo(top, -1);
});

test('a list that is opened anew begins at its beginning', async ({ page }) => {
  await page.goto('/en/news/');
  await cardLinks(page).nth(6).getByRole('link').click();
  await page.getByRole('banner').getByRole('link', { name: 'News' }).click();
  await expect(page).toHaveURL('/en/news/');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('who comes again sees from where on the list is as it was', async ({ page }) => {
  await page.goto('/en/news/');
  await expect.poll(() => visits(page)).toContain('"list":"/en/news/"');
  await expect(page.getByText('New since your last visit')).toBeHidden();
  const third = await cardLinks(page).nth(2).innerText();
  // As if the visit had been yesterday, before the two newest articles were written.
  await page.evaluate(() => {
    const [visit] = JSON.parse(localStorage.getItem('broadsheet-visits') ?? '[]');
    const yesterday = { ...visit, now: visit.now.slice(2), at: Date.now() - 86_400_000 };
    localStorage.setItem('broadsheet-visits', JSON.stringify([yesterday]));
  });
  const height = () => page.getByRole('main').evaluate((main) => main.scrollHeight);
  const before = await height();
  await page.reload();
  const card = page.getByRole('article').filter({ hasText: 'New since your last visit' });
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(third);
  expect(await height()).toBe(before);
  await page.reload();
  await expect(card).toBeVisible();
});

function topOf(page: Page, index: number): Promise<number> {
  return cardLinks(page)
    .nth(index)
    .evaluate((element) => element.getBoundingClientRect().top);
}

function visits(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('broadsheet-visits') ?? '');
}
