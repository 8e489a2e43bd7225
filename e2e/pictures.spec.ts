import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

const ADDRESS = '/en/columns/type-specimen/';
const TOWER = 'Open picture: The clock tower of Old Quay above the roofs';

test.use({ baseURL: SITES.sample.url });

test('a picture opens over the page, grows, and closes', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 500 });
  await page.goto(ADDRESS);
  await page.getByRole('link', { name: TOWER }).click();
  const dialog = page.getByRole('dialog', { name: TOWER });
  const picture = dialog.getByRole('img');
  await expect(picture).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByText('The clock tower of Old Quay')).toBeVisible();
  await picture.click();
  await expect(picture).not.toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('link', { name: TOWER })).toBeFocused();

  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Close the picture' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(ADDRESS);
});

test('the caption of a figure goes along with its picture', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByRole('link', { name: 'A night market under paper lanterns' }).click();
  await expect(page.getByRole('dialog').getByText('she was on her break')).toBeVisible();
});

test('a picture that fails leaves its description and a link to it', async ({ page }) => {
  await page.goto(ADDRESS);
  const pictures = page.getByRole('heading', { name: 'Pictures' });
  await pictures.scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'A moving picture' }).scrollIntoViewIfNeeded();
  const link = page.getByRole('link', { name: 'The picture that the mice ate', exact: true });
  await expect(link).toBeVisible();
  await expect(link.getByRole('img')).toHaveCount(0);
  const [response] = await Promise.all([page.waitForResponse(/eaten-by-mice/), link.click()]);
  expect(response.status()).toBe(404);
  await expect(page).toHaveURL(/eaten-by-mice/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture leads to itself', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByRole('link', { name: TOWER }).click();
    await expect(page).toHaveURL('/images/clock-tower.webp');
  });
});
