import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

const ADDRESS = '/en/columns/type-specimen/';

test.use({ baseURL: SITES.sample.url });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('notes have names, headings lead to themselves, footnotes lead both ways', async ({
      page,
    }) => {
      await page.goto(ADDRESS);
      await expect(page.getByRole('note', { name: 'Caution' })).toContainText('stapler');
      await expect(page.getByRole('note', { name: 'Before the late edition' })).toBeVisible();

      const heading = page.getByRole('heading', { name: 'Other tongues, 各有其字' });
      await heading.getByRole('link').click();
      await expect(page).toHaveURL(/#other-tongues-/);
      await expect(page.locator(':target')).toHaveText('Other tongues, 各有其字');

      await page.getByRole('link', { name: '1', exact: true }).click();
      await expect(page.locator(':target')).toContainText('Except this note.');
      await page.locator(':target').getByRole('link').click();
      await expect(page.locator(':target')).toHaveText('1');
    });
  });
}

test('every colour of code is told apart from the others, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(ADDRESS);
    const colours = await page
      .locator('pre span')
      .evaluateAll((pieces) => [...new Set(pieces.map((piece) => getComputedStyle(piece).color))]);
    expect(colours.length).toBeGreaterThan(4);
  }
});

test('a chosen theme colours code, whatever the system prefers', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(ADDRESS);
  const keyword = page.getByText('def', { exact: true });
  const colourOf = (theme: string) =>
    keyword.evaluate((element, name) => {
      document.documentElement.dataset.theme = name;
      return getComputedStyle(element).color;
    }, theme);
  const light = await colourOf('light');
  const dark = await colourOf('dark');
  expect(dark).not.toBe(light);
  expect(await colourOf('sepia')).not.toBe(dark);
});
