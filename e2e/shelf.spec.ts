import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { axeFindings } from './axe';

test.use({ baseURL: SITES.sample.url, viewport: { width: 800, height: 500 } });

const LONG = '/zh-cn/news/harbor-daily/tide-plant-year-one/';
const MOON = '/en/news/science-wire/moon-pull/';

const saveButton = (page: Page) => page.getByRole('button', { name: /^Saved?$/ });

test('an article is saved, listed, taken back, and removed again', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(MOON);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('banner').getByRole('link', { name: 'Shelf' }).click();
  const lists = page.getByRole('main').getByRole('region').or(page.getByRole('main'));
  await expect(lists.getByRole('link', { name: title }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Read', exact: true })).toBeVisible();
  const removals = page.getByRole('button', { name: `Remove “${title}”` });
  await expect(removals).toHaveCount(2);
  await removals.first().click();
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  await removals.click();
  await expect(page.getByRole('heading', { name: 'Read', exact: true })).toBeHidden();

  await page.goto(MOON);
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  expect(errors).toEqual([]);
});

test('the event of a key saves as the button does', async ({ page }) => {
  await page.goto(MOON);
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('bs:save')));
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
});

test('two tabs tell each other', async ({ context, page }) => {
  await page.goto(MOON);
  const shelf = await context.newPage();
  await shelf.goto('/en/shelf/');
  await expect(shelf.getByText('Nothing saved yet.')).toBeVisible();
  await saveButton(page).click();
  await expect(shelf.getByText('Nothing saved yet.')).toBeHidden();
  await shelf
    .getByRole('button', { name: /^Remove “/ })
    .first()
    .click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
});

test('a reader goes on where they were, at another width too', async ({ page }) => {
  await page.goto(LONG);
  await expect.poll(() => stored(page)).toContain('tide-plant');
  const heading = page.locator('.prose h2').nth(1);
  const text = (await heading.innerText()).trim();
  await heading.evaluate((element) => element.scrollIntoView());
  await page.goto('/zh-cn/shelf/');
  await expect(page.getByText(/已读 \d+%/)).toBeVisible();

  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto(LONG);
  await page.getByRole('button', { name: '从上次的位置继续' }).click();
  await expect(page.locator('.prose h2').filter({ hasText: text })).toBeInViewport();
  await expect(page.getByRole('button', { name: '从上次的位置继续' })).toBeHidden();
});

test('whoever comes to a heading is offered no other place', async ({ page }) => {
  await page.goto(LONG);
  await expect.poll(() => stored(page)).toContain('tide-plant');
  const id = await page.locator('.prose h2').first().getAttribute('id');
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.goto('/zh-cn/');
  await page.goto(`${LONG}#${encodeURIComponent(id ?? '')}`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: '收藏' })).toBeAttached();
  await expect(page.getByRole('button', { name: '从上次的位置继续' })).toBeHidden();
});

test('a shelf leaves as a file and comes back whole', async ({ page }) => {
  await page.goto(MOON);
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/en/shelf/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  await page.getByRole('button', { name: 'Clear the shelf' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing saved yet.')).toBeHidden();
  await page.getByRole('button', { name: 'Clear the shelf' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear the shelf' }).click();
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();

  await importText(page, text.replace('"saved"', '"Saved"'));
  await expect(page.getByRole('status')).toHaveText(
    /articles\[0\]\.saved: found .*, expected a time/,
  );
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  await importText(page, text);
  await expect(page.getByText('Nothing saved yet.')).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/: 1\.$/);
});

test('where nothing may be kept, the button says so and reading goes on', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(MOON);
  await saveButton(page).click();
  await expect(page.getByRole('alert')).toHaveText(/this browser keeps nothing/);
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  await page.goto('/en/shelf/');
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  expect(errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a full shelf, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(MOON);
    const kept = () => page.evaluate(() => Object.values(localStorage).join());
    await expect.poll(kept).toMatch(/"read": ?[1-9]/);
    await saveButton(page).click();
    await expect.poll(kept).toMatch(/"saved": ?[1-9]/);
    await page.goto('/en/shelf/');
    await expect(page.getByRole('heading', { name: 'Read', exact: true })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the shelf says why it is empty, and articles have no button', async ({ page }) => {
    await page.goto('/en/shelf/');
    await expect(page.getByText(/kept by JavaScript, which is switched off/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export as a file' })).toBeHidden();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await page.goto(MOON);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(saveButton(page)).toBeHidden();
  });
});

function stored(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('broadsheet-shelf') ?? '');
}

async function importText(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'shelf.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
