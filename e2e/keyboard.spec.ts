import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { axeFindings } from './axe';

test.use({ baseURL: SITES.sample.url });

test('j and k lead through a list, o opens, j goes on to the older article', async ({ page }) => {
  await page.goto('/en/news/science-wire/');
  const headlines = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
  await page.keyboard.press('j');
  await expect(headlines.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(headlines.nth(1)).toBeFocused();
  await expect(headlines.nth(1)).toBeInViewport();
  await page.keyboard.press('k');
  await expect(headlines.nth(0)).toBeFocused();
  const [first, second] = await headlines.allInnerTexts();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
  const title = page.getByRole('heading', { level: 1 });
  // A key that is pressed before the page listens is lost, as it is to a reader.
  const press = (key: string, from = '', to = '') =>
    expect(async () => {
      if ((await title.textContent()) === from) await page.keyboard.press(key);
      await expect(title).toHaveText(to, { timeout: 5000 });
    }).toPass();
  await press('j', first, second);
  await press('k', second, first);
});

test('a slash leads to the search box, in which letters are letters', async ({ page }) => {
  await page.goto('/en/');
  // With suggestions it is no longer a searchbox but a combobox.
  const box = page.getByPlaceholder('Search articles').first();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('jst?/');
  await expect(box).toHaveValue('jst?/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('s asks to save, with no other key held', async ({ page }) => {
  await page.goto('/en/news/science-wire/moon-pull/');
  await page.evaluate(() => {
    document.addEventListener('bs:save', () => document.body.append('saved once. '));
  });
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Alt+s');
  await page.keyboard.press('s');
  await expect(page.getByText('saved once.')).toHaveText(/saved once\. (?!saved)/);
  expect(await page.evaluate(() => document.body.innerText.match(/saved once/g)?.length)).toBe(1);
});

for (const [address, name, colorScheme] of [
  ['/en/', 'Keyboard shortcuts', 'dark'],
  ['/zh-cn/', '键盘快捷键', 'light'],
  ['/zh-tw/', '鍵盤快速鍵', 'light'],
] as const) {
  test(`the question mark tells every key, ${address}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name });
    await expect(sheet.locator('kbd')).toHaveText(['j', 'k', 'o', '/', 's', 't', 'l', '?', 'Esc']);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });
}

test('t opens the comfort panel, and keys can be switched off', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('t');
  const panel = page.getByRole('dialog', { name: 'Reading comfort' });
  await panel.getByRole('checkbox', { name: 'No single-key shortcuts' }).check();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('t');
  await page.keyboard.press('j');
  await page.getByRole('banner').getByRole('button', { name: 'Reading comfort' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: 'No single-key shortcuts' })
    .uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(
    page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first(),
  ).toBeFocused();
});

test('a key during a composition is no command', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 't', isComposing: true, bubbles: true }),
    ),
  );
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('focus goes into the sheet of keys, and back to where it was', async ({ page }) => {
  await page.goto('/en/news/');
  const link = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').nth(1);
  await link.focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('Escape closes what is open in the masthead, back to where it was opened', async ({
  page,
}) => {
  await page.goto('/en/');
  const banner = page.getByRole('banner');
  const opener = banner.getByLabel('Languages: EN');
  await opener.focus();
  await page.keyboard.press('Enter');
  const other = banner.getByRole('link', { name: '简体中文' });
  await expect(other).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(other).toBeHidden();
  await expect(opener).toBeFocused();
});
