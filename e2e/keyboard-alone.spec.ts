import { expect, type Locator, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url, viewport: { width: 1280, height: 720 } });

/** More than any page of the sample has before its main content ends. */
const MOST_STOPS = 150;

test('from home to an article, its contents, a footnote and back, and to the next article', async ({
  page,
}) => {
  await page.goto('/en/');
  const main = page.getByRole('main');
  await tabTo(page, main.getByRole('link', { name: 'Older' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/page/2/');
  await tabTo(page, main.getByRole('link', { name: /^Everything the Composing Room/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Everything/);

  await tabTo(
    page,
    page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: /^Figures/ }),
  );
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toHaveText('Figures and tables');
  await tabTo(page, page.locator('[role="doc-noteref"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toContainText('Except this note.');
  await tabTo(page, page.locator('[role="doc-backlink"]'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('[role="doc-noteref"]')).toBeFocused();

  const next = page.getByRole('link', { name: /^Next/ });
  const title = (await next.innerText()).split('\n').at(-1) ?? '';
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('on the way up nothing covers what has the focus', async ({ page }) => {
  await page.goto('/en/columns/type-specimen/');
  await page.getByRole('contentinfo').getByRole('link').last().focus();
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(findHiddenFocus)).toBe('');
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('to the search, a suggestion and what is found', async ({ page }) => {
  await page.goto('/en/');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Search' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/search/');
  const main = page.getByRole('main');
  await tabTo(page, main.getByPlaceholder('Search articles'));
  const suggested = page.waitForResponse(/\/suggest\b/);
  await page.keyboard.type('night f');
  expect(await (await suggested).json()).not.toEqual([]);
  await page.keyboard.press('Enter');
  await expect(main.getByRole('status')).toContainText('night f');
  await tabTo(page, main.getByRole('heading', { level: 2 }).getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
});

test('through the comfort panel, and back to its button', async ({ page }) => {
  await page.goto('/en/');
  const button = page.getByRole('banner').getByRole('button', { name: 'Reading comfort' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Reading comfort' });
  await tabTo(page, panel.getByRole('radio', { name: 'System' }).first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await tabTo(page, panel.getByRole('slider', { name: 'Text size' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('style', /--text-size: ?1.05/);
  await tabTo(page, panel.getByRole('button', { name: 'Reset' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('radio', { name: 'System' }).first()).toBeChecked();
  await tabTo(page, panel.getByRole('button', { name: 'Close' }));
  await page.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('onto the shelf, and off it', async ({ page }) => {
  await page.goto('/en/news/science-wire/moon-pull/');
  const save = page.getByRole('button', { name: /^Saved?$/ });
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/en/shelf/');
  // Saved is listed before read.
  const saved = page
    .getByRole('main')
    .getByRole('link', { name: /^How Hard/ })
    .first();
  await expect(saved).toBeVisible();
  await tabTo(page, saved);
  await tabTo(
    page,
    page
      .getByRole('main')
      .getByRole('button', { name: /Remove/ })
      .first(),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
});

/** Goes there by Tab alone; on the way, whatever has the focus is seen to have it. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(findHiddenFocus)).toBe('');
  }
  await expect(goal).toBeFocused();
}

/** Runs in the page: what has the focus without showing it, or lies hidden (WCAG 2.4.7, 2.4.11). */
function findHiddenFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const name = `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || outlineWidth === '0px') return `no outline: ${name}`;
  const [box] = element.getClientRects();
  if (!box) return `no box: ${name}`;
  const places = [0.1, 0.5, 0.9].map((part) => [
    box.left + box.width * part,
    box.top + box.height / 2,
  ]);
  const isSeen = places.some(([x = 0, y = 0]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  return isSeen ? '' : `hidden: ${name}`;
}
